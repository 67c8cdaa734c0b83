import type { Locale } from './locale.ts';

export const PORTUGUESE: Locale = {
  language: 'pt',
  given: 'João|Mariana|Thiago|Inês|Luís Felipe|Beatriz|Rafael|Conceição|Duarte|Larissa|Vinícius',
  family:
    'Albuquerque|dos Santos Prado|Figueiredo|Guimarães|da Conceição|Sá Nogueira|Vasconcelos|Moreira Lins|Teixeira|Araújo',
  places:
    'São Paulo, SP|Lisboa|Porto, Portugal|Belo Horizonte, MG|Curitiba, PR|Recife, PE|Coimbra|Rio de Janeiro, RJ|Braga, Portugal|Florianópolis - SC',
  streets: 'Rua das Acácias, 120|Av. Paulista, 900|Travessa do Carmo, 14|Rua Augusta, 55',
  phones: '+55 11 9%###-####|(11) 9%###-####|+351 91# ### ###|+351 93 ### ## ##|(41) 9%###-####',
  companies:
    'Padaria Estrela do Norte|Grupo Mirante|Clínica Boa Vista|Tecnosul Ltda|Banco Cruzeiro|Construtora Ipê S.A.|Câmara Municipal de Vale Fundo|Rede Aurora de Ensino|Editora Jangada|Hotel Miramar|Logística Tordesilhas|Nuvem Azul Tecnologia|Farmácia Central',
  schools:
    'Universidade de Vale Fundo|Universidade Federal do Cruzeiro|Instituto Superior Técnico de Mirante|Faculdade Jangada|Escola Secundária Camões|SENAI Ipê',
  degrees:
    'Bacharelado em *|Licenciatura em *|Mestrado em *|Técnico em *|Pós-graduação em *|Tecnólogo em *|Graduação em *|MBA em *|Ensino Médio',
  months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  shortMonths: 'jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
  present: 'atual|presente|atualmente|o momento',
  until: 'a|até',
  headings: {
    summary: 'Resumo|Perfil|Resumo profissional|Objetivo|Sobre mim',
    experience: 'Experiência profissional|Experiência|Experiências profissionais|Histórico profissional',
    education: 'Formação|Formação acadêmica|Educação|Formação académica|Escolaridade',
    skills: 'Habilidades|Competências|Competências técnicas|Conhecimentos|Tecnologias',
    languages: 'Idiomas|Línguas',
    certifications: 'Certificações|Cursos complementares|Cursos e certificações',
    interests: 'Interesses|Voluntariado',
    contact: 'Contato|Dados pessoais|Contacto',
  },
  labels: { email: 'E-mail', phone: 'Telefone', location: 'Morada' },
  spoken: 'Português: nativo|Inglês: fluente|Espanhol: intermediário|Francês: básico|Alemão: B1',
  certifications:
    'Scrum Foundation, EXIN|Excel Avançado, SENAI|AWS Certified Developer|NR-10 Segurança em Eletricidade|Google Ads|Primeiros Socorros, Cruz Vermelha',
  interests: 'Trilhas e fotografia|Voluntária em abrigo de animais|Futebol, leitura e culinária|Surf e música popular',
  professions: [
    {
      titles:
        'Desenvolvedor Full Stack|Engenheira de Software|Analista de Sistemas|Desenvolvedora Front-end|Líder Técnico|Estagiário de TI',
      subjects: 'Ciência da Computação|Sistemas de Informação|Engenharia de Computação',
      highlights:
        'Desenvolvimento de APIs que processam {n} mil pedidos por dia|Liderança de uma equipe de {n} pessoas em ambiente ágil|Redução de {p} no tempo de resposta com a revisão das consultas ao banco de dados|Criação de testes automatizados e de um processo de integração contínua|Atendimento aos usuários internos e documentação dos sistemas',
      skills:
        'Linguagens: Java, Python, JavaScript, SQL|Ferramentas: Docker, Git, Jenkins, Jira|Frameworks: Spring Boot, React, Angular',
      summary: 'Desenvolvedor com {n} anos de experiência em comércio eletrônico e meios de pagamento.',
    },
    {
      titles: 'Enfermeira|Técnico de enfermagem|Fisioterapeuta|Farmacêutica responsável|Coordenadora de enfermagem',
      subjects: 'Enfermagem|Fisioterapia|Farmácia',
      highlights:
        'Assistência a {n} pacientes por plantão na unidade de terapia intensiva|Treinamento de {n} profissionais em segurança do paciente|Queda de {p} nas infecções após a revisão dos protocolos|Elaboração de escalas e controle de materiais|Orientação a familiares e acompanhamento pós-alta',
      skills: 'Curativos, Triagem, Trabalho em equipe, Gestão de escalas, Prontuário eletrônico',
      summary: 'Enfermeira com {n} anos de atuação em hospitais de grande porte.',
    },
    {
      titles:
        'Gerente de Marketing|Analista Financeiro|Assistente Administrativo|Coordenadora de Recursos Humanos|Vendedor|Consultora Comercial|Gestor de loja',
      subjects: 'Administração|Ciências Contábeis|Gestão de Recursos Humanos',
      highlights:
        'Aumento de {p} nas vendas da região em dois anos|Negociação com {n} fornecedores e redução de custos|Organização de processos seletivos para {n} vagas por ano|Elaboração de relatórios mensais para a diretoria|Planejamento de campanhas em redes sociais e eventos',
      skills: 'Excel, SAP, Power BI, Negociação, Recrutamento e seleção, Atendimento ao cliente',
      summary: 'Profissional de administração com {n} anos de experiência em varejo e serviços.',
    },
    {
      titles: 'Professora do ensino fundamental|Engenheiro Civil|Arquiteta|Mestre de obras|Supervisor de Produção',
      subjects: 'Engenharia Civil|Pedagogia|Arquitetura e Urbanismo',
      highlights:
        'Gestão de {n} obras residenciais, do orçamento à entrega|Aulas para turmas de até {n} alunos|Redução de {p} no desperdício de materiais|Compatibilização de projetos e acompanhamento de fornecedores|Criação de projetos de leitura com a comunidade',
      skills: 'AutoCAD, Revit, MS Project, Orçamento, Didática, Liderança',
      summary: 'Engenheiro com {n} anos de canteiro e de escritório.',
    },
  ],
};
