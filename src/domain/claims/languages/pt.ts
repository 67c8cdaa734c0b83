import type { ClaimWords } from '../claim-words.ts';

export const PT: ClaimWords = {
  language: 'pt',
  endings: `s es o a os as e i ou eu iu ei ava ia ado ada ados adas ido ida idos idas ar er ir ando endo indo ção ções ação ações são sões mento mentos amento imento aram eram iram amos emos imos ante ente ência ância al ais ico ica ivo iva ise isar isei isou em am aste avam iam ição ições cção agem agens ança entes to ta tos tas ura uras icos icas mente dade duzi duziu duzir dução duzido duzida duzindo to_ so sa isa isado isão visei visão quei car cou cado cação guei gar gou çar cei çou ço lio io cações que quem adura aduras idura iduras`,
  neutral: `uma_única uma_só um_único um_só pessoas outros o a os as um uma de do da dos das e ou no na nos nas com por pelo pela ao aos à às sobre entre como que qual cujo durante mediante segundo seu sua seus suas meu minha meus minhas nosso nossa me se nós eu ele ela eles foi era eram fui sou é são tem tenho tinha ter sido ser estar estava este esta estes esse essa isso lhe responsabilidades cargo funções função tarefas tarefa total no_total também além realização realizei realizado dentro dentro_de lá junto_a por_mim mim pelos pelas cada foram sendo estavam está esteve têm tinham tive teve houve havia há haver fiz fez feito feita fazer realizou realizada consegui conseguiu pude através_de através por_meio_de meio_de meio graças graças_a com_a_ajuda_de com_o_uso_de uso_de uso usando utilizando utilização utilizado baseado baseada assim bem_como onde quando após ante sob cuidado_de atuação atuei atuando atuar na_função_de ocorrido ocorreu registrado ao_longo_de longo voltado voltada voltados voltadas junto próprio_ prestei prestou prestar prestando prestação execução executei executado realizo éramos fomos estive estiveram estivemos estavamos somos tivemos tínhamos tendo tido havendo hei elas nossas nossos estas aquele aquela aqueles aquelas aquilo esses essas isto dele dela deles delas cuja cujos cujas quais o_que o_qual a_qual num numa nuns numas neste nesta nesse nessa desse dessa deste desta àquele número_de quantidade_de trabalho trabalhei trabalhou trabalhava trabalhar trabalhando passou passaram passar passei passando depois_de relativo relativa relativos relativas efetuei efetuado efetuar efetuando executar desempenhei desempenhar recorrendo_a com_recurso_a consistia_em incluindo assim_como bem levei_a_cabo levado_a_cabo no_âmbito_de no_decurso_de decorrer dei dava dar dando fazia fazendo feitos feitas ministrei ministrar ministrava mas porém contudo tiveram_lugar teve_lugar ocorreram`,
  by: 'em',
  to: 'para para_até',
  from: 'desde',
  per: 'por',
  as: /^como$/u,
  qualifies: -1,
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
    rank7: fundei fundou fundar fundação
    part: em_parte parcialmente parte parte_de
    part: noções básicas noções_básicas básico básica bases elementar
    part: rascunho piloto protótipo
    part: coautor coautora junto_com juntos conjuntamente com_outros com_colegas em_colaboração_com em_conjunto
    part: adjunto adjunta vice
    part: estagiário estagiária estágio
    part: júnior
    part: assistente
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
    same: mantive manteve manter manutenção cuidei cuidar
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
    rank1: fui_testemunha
    rank3: fiz_parte_de
    part: em_coautoria redigi_em_coautoria
    same: redigi escrevi
    not: nem_uma nem_um_só
    not: zero
    at_times: às_vezes ocasionalmente por_vezes de_vez_em_quando algumas_vezes eventualmente esporadicamente em_algumas_ocasiões ocasional pontualmente
    at_times: frequentemente regularmente geralmente normalmente principalmente habitualmente com_frequência
    about: uma_média_de média_de
    most: máx um_máximo_de
    least: mín um_mínimo_de
    per: por_ano ao_ano anual anuais anualmente a_cada_ano cada_ano todos_os_anos
    per: por_mês ao_mês mensal mensais mensalmente a_cada_mês cada_mês todos_os_meses
    per: por_semana semanal semanais semanalmente a_cada_semana cada_semana
    per: por_dia ao_dia diário diária diários diárias diariamente a_cada_dia cada_dia todos_os_dias
    per: por_trimestre ao_trimestre trimestral trimestrais a_cada_trimestre cada_trimestre trimestralmente
    per: por_hora a_cada_hora
    per: por_turno cada_turno a_cada_turno
    per: por_turma cada_turma
    intended: objetivos meta_era previa previa_se prevista previstos estava_previsto esperava_se esperada previsão pretend* deveriam planejad* intenção visando visa
    same: desenvolv* cri* constru* implement* implant* elabor* program* estabelec* montagem introduz* implantação
    same: projet* desenh* conceb* concepção planej*
    same: redig* redação escrev* escrit* elabor* prepar*
    same: trein* capacit* ensin* instru* form* ministr*
    same: revis* verific* confer* control* inspe* audit* examin* valid* chec*
    same: analis* análise* avali* estud*
    same: entreg* fornec* forneci*
    same: mant* manuten* conserv*
    same: process* trat*
    same: fech* assin* conclu*
    same: ganh* conquist* obt* consegu* capt* venc*
    same: alcanç* ating* bat* cumpr*
    same: atualiz* renov* moderniz* reform* remodel*
    same: atend* servi*
    same: vend* comercializ*
    same: resolv* resolução solucion* corrig* correção consert* repar* depur*
    same: migr* transfer* mud* transi*
    same: contrat* recrut* seleç*
    same: negoci*
    same: traduz* tradu*
    same: aprend*
    same: termin* complet* finaliz* acab* encerr*
    same: instal* mont* configur*
    same: test*
    same: document* registr*
    same: apresent* expos*
    same: prepar* elabor* montei
    same: inici* lanç* começ* introduz*
    same: substitu* troc*
    same: integr* unific* consolid* fund*
    same: respond* respost*
    same: monitor* acompanh* supervision*
    same: public* edit*
    same: automatiz* automac*
    same: assessor* aconselh* orient*
    same: economiz* poup*
    same: transport*
    same: garant* assegur*
    same: fabric* produz* produç*
    same: simplific* agiliz*
    same: melhor* otimiz* aprimor*
    same: cuid* atend*
    same: organiz*
    same: limp*
    same: cozinh* prepar*
    down: reduz* reduç* diminu* baix* caíram encurt* cort*
    up: aument* elev* subi* sobe* cresc* ampli* increment* prolong* expand*
    rank2: ajud* auxili* apoi* assist* suport* auxílio
    rank3: colabor* particip* contribu*
    rank4: coorden* organiz*
    rank5: geri* gerenci* administr* supervision*
    rank6: lider* dirig* chefi* comand* encabec*
    same: client*
    same: funcionári* empregad* colaborador* trabalhador*
    same: alun* estudant*
    same: loj* filia*
    same: fornecedor*
    same: desenvolvedor* programador*
    same: aplicativ* app apps aplicaç*
    same: site sites website página
    same: receita faturamento vendas
    same: erro* falh* defeito* bug*
    same: reclamaç* queixa*
    same: prazo*
    same: contrato* acordo*
    same: solicitaç* pedido* chamado*
    same: manual manuais guia*
    same: custo* despesa* gasto*
    same: empresa* companhia companhias
    same: acidente* incidente*
    same: equipe_
    same: tela telas
    same: produção produções
    same: reescri* reescrev* reformul*
    same: planej* planif*
    same: reuni* reunião reuniões
    same: rota rotas roteir*
    same: economi* economia poupança
    per: toda_semana por_semana semanal semanais semanalmente
    per: todo_mês por_mês mensal mensais mensalmente
    per: todo_ano por_ano anual anuais anualmente
    per: todo_dia por_dia diário
    charge: encarreg* incumbid* designad*
    same: antes antes_de
    about: uns umas
    same: equipar equipei equipou equipado equipada equipados equipadas equipamento equipamentos
    charge: ficava_a_meu_cargo a_meu_cargo estava_a_meu_cargo ficou_a_meu_cargo
    filler: cuidava_de cuidava_da cuidava_do ocupava_me_de
    others: grupo_de_colegas chefia
    down: desceu desci descida desceram encolh* atenu*
    up: multiplic* acrescent* acréscimo
    about: à_volta_de por_volta cerca rondando mais_ou_menos
    least: a_partir_de não_menos_de superando
    most: não_mais_de sem_exceder sem_ultrapassar
    not: ausência_de ausência isento_de livre_de sem_qualquer
    intended: planeava planeei planeado tencionei previa-se contava projetava
    rank2: dei_apoio prestei_apoio prestei_ajuda dando_apoio
    rank3: tomando_parte fazendo_parte
    per: quinzenal quinzenais a_cada_quinze_dias de_quinze_em_quinze_dias
    same: antes previamente
    same: só apenas somente unicamente
    same: ainda até_agora
    same: prazo prazos`,
};
