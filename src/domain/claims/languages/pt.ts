import type { ClaimWords } from '../claim-words.ts';

export const PT: ClaimWords = {
  language: 'pt',
  endings: `s es o a os as e i ou eu iu ei ava ia ado ada ados adas ido ida idos idas ar er ir ando endo indo ção ções ação ações são sões mento mentos amento imento aram eram iram amos emos imos ante ente ência ância al ais ico ica ivo iva ise isar isei isou`,
  neutral: `uma_única uma_só um_único um_só pessoas outros o a os as um uma de do da dos das e ou em no na nos nas com por pelo pela para ao aos à às sobre entre desde como que qual cujo durante mediante segundo seu sua seus suas meu minha meus minhas nosso nossa me se nós eu ele ela eles foi era eram fui sou é são tem tenho tinha ter sido ser estar estava este esta estes esse essa isso lhe responsabilidades cargo funções função tarefas tarefa total no_total também além realização realizei realizado dentro dentro_de lá junto_a`,
  by: 'em',
  to: 'para para_até',
  from: 'desde',
  numbers: `zero dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta cem cento centenas mil milhão milhões bilhão bilhões por_cento pontos_percentuais ponto_percentual pontos reais real r brl euros euro eur dólares k m vezes dobro`,
  groups: `
    filler: com_sucesso diversos vários
    charge: responsável_por responsável_pela responsável_pelo responsável encarregado_de encarregada_de encarregado encarregada a_cargo_de a_cargo responsabilidade
    not: não nunca jamais nenhum nenhuma nada ninguém sem tampouco nem nem_um sem_nenhuma sem_nenhum não_um_único não_um_só
    intended: pretendia pretendi pretendo objetivo tinha_como_objetivo devia deveria tinha_de tinha_que previsto planejei planejava planejado queria desejava esperava esperado ia poderia meta visava pensava
    intended: tentei tentava tentar tentativa procurei procurava busquei esforcei
    same: propus propôs proposto proposta sugeri sugeriu sugestão recomendei recomendação
    rank1: observei observou observar observação acompanhei acompanhou acompanhar assisti_a presenciei
    rank2: auxiliei auxiliou auxiliar ajudei ajudou ajudar ajuda apoiei apoiou apoiar apoio assisti assistência
    rank3: participei participou participar participação contribuí contribuiu contribuir contribuição colaborei colaborou colaborar colaboração tomei_parte tomei_parte_em fiz_parte cooperei
    rank4: coordenei coordenou coordenar coordenação organizei organizou organizar organização
    rank5: gerenciei gerenciou gerenciar gerenciamento gestão geri administrei administrou administrar administração supervisionei supervisão processei_a
    rank6: dirigi dirigiu dirigir direção liderei liderou liderar liderança comandei comandou chefiei conduzi encabecei
    rank7: fundei fundou fundar fundação inventei
    part: em_parte parcialmente parte parte_de
    part: noções básicas noções_básicas básico básica bases elementar
    part: rascunho piloto protótipo
    part: coautor coautora junto_com juntos conjuntamente com_outros com_colegas em_colaboração_com em_conjunto
    part: adjunto adjunta estagiário estagiária júnior assistente vice
    others: equipe equipa equipes
    others: chefe superior meu_chefe meu_superior gestor
    others: colegas colega
    least: mais_de pelo_menos ao_menos acima_de no_mínimo mínimo superior_a
    most: até menos_de no_máximo máximo abaixo_de
    about: quase cerca_de perto_de aproximadamente em_torno_de por_volta_de aprox
    same: exatamente
    up: aumentei aumentou aumentar aumento aumentado aumentaram elevei elevou elevar elevaram elevação subi subiu subir cresceu crescer crescimento cresci ampliei ampliou alta
    down: reduzi reduziu reduzir redução reduzido diminuí diminuiu diminuir diminuição baixei baixou baixar caiu queda cair recuou recuo cortei cortou encolheu encurtei
    same: dobrei dobrou dobrar dupliquei
    same: melhorei melhorou melhorar melhoria otimizei otimizou otimizar otimização
    per: por_dia ao_dia diário diários diária diárias a_cada_dia diariamente cada_dia
    per: por_semana semanal semanais a_cada_semana semanalmente
    per: por_mês ao_mês mensal mensais a_cada_mês mensalmente
    per: por_trimestre trimestral trimestrais a_cada_trimestre
    per: por_ano ao_ano anual anuais a_cada_ano anualmente
    per: por_hora
    same: desenvolvi desenvolveu desenvolver desenvolvimento criei criou criar criação construí construiu construir construção elaborei elaborou elaborar elaboração projetei projetar projeto_de montei montar instalei instalar instalação implantei implantou implantar implantação implementei implementação introduzi introduziu introduzir introdução estabeleci estabelecer lancei lançar lançamento produzi
    same: redigi redigiu redigir redação escrevi escreveu escrever
    same: redesenhei renovei renovar renovação reformei reestruturei atualizei modernizei refiz
    same: treinei treinou treinar treinamento capacitei capacitou capacitar capacitação ensinei ensinar instruí formei
    same: revisei revisou revisar revisão verifiquei verificou verificar inspecionei inspecionar inspeção examinei controlei conferi
    same: analisei analisou analisar análise estudei avaliei
    same: entreguei entregou entregar entrega entregas
    same: mantive manteve manter manutenção cuidei cuidar cuidei_de
    same: processei processou processar processamento tratei_os
    same: fechei fechou fechar fechamento assinei assinou assinar encerrei encerrou terminei concluí_o
    same: conquistei conquistar conquistou ganhei ganhar
    same: negociei negociou negociar negociação tratei
    same: traduzi traduziu traduzir tradução
    same: aprendi aprender adquiri
    same: alcancei alcançar atingi atingir cheguei
    same: concluí concluir completei
    same: achou encontrou achar encontrar
    same: plano planos planejamento
    same: clientes cliente
    same: funcionários funcionário empregados empregado trabalhadores
    same: lojas loja
    same: alunos aluno estudantes estudante
    same: pedidos pedido solicitações solicitação
    same: cartas carta correspondência
    same: aplicativo app aplicativos aplicação
    same: site página_web website sítio
    same: aprendizes aprendiz
    same: vendi vender venda vendas
    same: economizei economia poupei
    same: contratei contratação
    same: resolvi resolver corrigi
    same: perdi perder
    same: lancei iniciei
    same: preparei elaborei
    same: instalei montei
    same: terminei completei finalizei concluí
    same: mantive conservei cuidei
    same: renovei modernizei reformei
    same: entreguei distribuí forneci
    same: erros erro falhas
    same: reclamações queixas
    same: professores docentes
    same: empresa companhia
    same: manual guia
    same: diretores executivos
    intended: tinha_a_intenção tinha_a_intenção_de tencionava
    rank1: presenciei fui_testemunha
    rank3: fiz_parte_de tomei_parte_em
    part: em_coautoria redigi_em_coautoria
    same: redigi escrevi
    not: nem_uma nem_um_só jamais
    not: zero`,
};
