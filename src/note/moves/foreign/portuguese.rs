//! Portuguese, of Portugal and of Brazil.

use super::{Tag, list};
use crate::note::cues::CueList;
use crate::note::language::Language::Portuguese;

pub(super) const LISTS: &[(&str, &str)] = &[
    (
        "pt_number",
        "dois duas três cinco dez quinze vinte trinta uns",
    ),
    (
        "pt_call",
        "ligação chamada videochamada reunião conversa papo bate-papo call café demo demonstração entrevista zoom horário telefonema videoconferência",
    ),
    (
        "pt_talk",
        "conversar falar falarmos conversarmos ligar ligue ligo bater reunir encontrar falamos conversamos telefonar ligar-lhe ligar-te",
    ),
    (
        "pt_want",
        "podemos poderíamos gostaria gostava adoraria queria quero posso poderia podia pode consegue topa bora vamos aceita \
         disponibilidade",
    ),
    (
        "pt_offering",
        "solução soluções software ferramenta ferramentas plataforma produto produtos serviço serviços programa curso cursos agência \
         mentoria aplicativo aplicação app método sistema consultoria treinamento formação webinar workshop masterclass assessoria assinatura",
    ),
    (
        "pt_gain",
        "vendas custos tempo clientes receita produtividade resultados faturamento faturação horas leads agenda conta despesas orçamento dinheiro \
         visibilidade lucro impostos erros pacientes tráfego energia",
    ),
    (
        "pt_raise",
        "aumentar reduzir economizar melhorar dobrar otimizar poupar gerar conseguir atrair triplicar multiplicar captar baixar lotar \
         aumenta reduz economiza poupa poupam economizam dobra otimiza gera atrai aumentam reduzem impulsionar alavancar duplicar vender \
         automatizar escalar",
    ),
    (
        "pt_send",
        "enviar envie envia enviar-me mandar manda mande compartilhar compartilhe encaminhar encaminhe partilhar partilhe enviar-nos passar passa \
         passe deixar deixe",
    ),
    (
        "pt_day",
        "hoje amanhã segunda terça quarta quinta sexta sábado domingo semana mês",
    ),
];

pub(super) const EMPTY: &str = "seja seria possa possamos estar estarmos agradável admirável bonito valioso sempre cumprimentá saudá ótimo ótima excelente linda maravilhosa perfil perfis interessante interessantes interessado interessada interessa interessou impressionante impressionado \
    trajetória percurso experiência inspirador inspiradora legal bacana ótimo ótima incrível parabéns sucesso gostei adorei \
    rede redes contato contatos contacto contactos conectar conectarmos conectado conectados conexão conexões conectando conecto ligar \
    ligarmos linkedin profissional profissionais prazer honra gosto feliz alegria encantado chamou atenção vi visto encontrei encontrado \
    fazer parte ter adicionar adicioná incluir manter mantermos continuar seguir conhecer conhecê conhecermos abraço abraços cumprimentos \
    atenciosamente cordialmente beijo beijos grato grata obrigado obrigada antecipadamente dia tarde noite semana senhor senhora \
    prezado prezada caro cara espero esteja tudo todos bem muito muita acho penso podemos poder poderíamos trocar troca compartilhar \
    partilhar ideias experiências sinergias mútuo aceitar aceita aceite convite solicitação pedido pessoas gente queria olá bom boa \
    enviado crescer juntos trabalho admiro aqui conta conte comigo disposição networking vamos networker topa bora sempre futuro \
    próximo oportunidade troca vir seria será sua área setor ramo mundo complementar \
    fizéssemos façamos mesma mesmo curiosidade admiração respeito ampliar ampliando aumentar expandir expandindo crescendo \
    somar agregar aceitasse agradeço agradeceria acaso sugestão sugeriu apareceu topei segunda terça quarta quinta sexta \
    sábado domingo verão inverno festas êxito sucessos boas grandes mentes valiosos relação relações vínculo vínculos \
    enriquecedor enriquecedora breve ler energia abs vlw blz qdo vc tbm add adiciona adicione aceito aceitando";

pub(super) const CUES: &[CueList] = &[
    list(Tag::Connect, Portuguese, "
        conectar|conectarmos|conectarmo-nos|conexão|conectamos|conectados
        adicionar|adicioná|ter|incluir ..4 rede|contatos|contactos
        fazer|faça|fizesse parte da ..2 rede
        manter ..2 contato|contacto
        entrar|ficar em contato|contacto
        ligar-me a
        me ligar a si
    "),
    list(Tag::Collecting, Portuguese, "
        fazer crescer ..3 rede|networking|contatos|contactos
        fazer ..2 rede|networking crescer
        quanto mais ..2 melhor
        mais gente|pessoas ..2 na|à minha rede
        ampliar|expandir|aumentar|crescer|fortalecer|alargar|ampliando|expandindo|aumentando|construir|construindo|alargando|crescendo|enriquecer ..4 minha|nossa|sua|a|meu|meus|novos|minhas ..2 rede|networking|contatos|contactos|conexões
        aceito|aceitamos|aceita ..1 todos|todas|todo ..2 convites|solicitações|pedidos|mundo
        mais conexões|contatos|contactos
        chegar|alcançar|tenho|temos|faltam|meta|superar|objetivo ..4 <number> ..1 contatos|contactos|conexões|seguidores
        novas|novos conexões|contatos|contactos
    "),
    list(Tag::AskTalk, Portuguese, "
        nos encontrar|ver <ask>
        marcarmos|marcar ..2 entrevista|visita|encontro
        posso passar|visitar
        ligação|videochamada|telefonema
        uma ..1 chamada
        breve|rápida|rápido|curta|curto|rapidinho|rapidinha ..1 @pt_call
        @pt_call breve|rápida|rápido|curta|rapidinho|rapidinha
        <number>|@pt_number minutos|min|minutinhos
        !últimos|primeiros <number>|@pt_number minutos
        teria|tem|tens|terias|teriam|têm ..3 disponibilidade|tempo|minutos|minutinhos|disponível|horário|agenda|tempinho|minutinho
        disponibilidade ..1 para|esta|essa|de|na
        agendar|marcar|marcarmos|agendarmos|combinar|agendamos|marcamos ..4 @pt_call|data|encontro|momento
        @pt_want ..3 @pt_talk ..2 com|por|no|na|na|sobre|amanhã|contigo|consigo|você|hoje|esta|essa <ask>
        podemos|poderíamos|vamos|bora|podíamos ..2 conversar|falar|marcar|bater|agendar
        !podemos|poderíamos conversar|falar <end>
        gostaria|gostava|adoraria|queria ..2 conversar|falar|te|lhe|ligar|apresentar ..2 com|contigo|consigo|por|pessoalmente
        fazer|mostrar ..3 demonstração
        qual ..3 disponibilidade
        por telefone|telemóvel|whatsapp|zoom
        bater um papo
        tomar|tomarmos|convidar|convidá ..3 café
        um cafezinho
        te|lhe ligar|ligue|ligo
        ligar|ligar-lhe|ligar-te <ask>
        uma demo
        melhor ..1 horário|hora|dia|momento
        quando ..4 @pt_talk|disponível|livre
        calendly
        topa ..1 um|uma call|café|ligação|reunião
        !foi|obrigado|obrigada|gostei|prazer ..40 <end>
    "),
    list(Tag::AskThing, Portuguese, "
        faria|fazer ..2 favor
        pode|podia|poderia|consegue ..3 rever|revisar|ler|olhar|corrigir
        dar uma ..1 olhada|vista
        responder|responda|responde|preencher ..3 link|inquérito|formulário
        escrever|deixar|escreve|escreveria ..3 recomendação|avaliação
        @pt_send ..6 cv|currículo|curriculum|número|dados|telefone|whatsapp|contato|portfólio|telemóvel
        seu|teu currículo|cv
        agora|já|mais|info|informações|aqui|link|detalhes|site|saiba ..4 <address>
        clique|clica|inscreva|inscreve|inscreva-se|inscreve-te|candidate-se|candidate|cadastre|cadastre-se|baixe|reserve|acesse
        indicar|recomendar|apresentar|indicar-me|recomendar-me|indica|recomenda|indique ..4 alguém|pessoa|mim|sua|na|tua|colega|empresa
        me indicar|recomendar|apresentar|indica|indicaria
        pode|poderia|consegue|podes|podia|poderias ..2 indicar|recomendar|apresentar|encaminhar|divulgar|avaliar|indicar-me|apresentar-me|recomendar-me
        passar|passa|passe|dar ..3 contato|contacto|telefone|e-mail ..2 pessoa|responsável
        conhece|conheces|conhecem ..1 alguém
        responder|preencher|participar|responda|preencha|participe ..6 pesquisa|questionário|inquérito|formulário
        !posso|podemos|vou ..1 enviar|mandar|compartilhar|partilhar ..40 <end>
    "),
    list(Tag::Sales, Portuguese, "
        primeiro mês
        por nossa conta
        temos|tenho um|uma ..1 @pt_offering
        somos|sou ..4 que reduz|ajuda|conecta|automatiza|oferece|aumenta|transforma|entrega
        te|lhe mostro|explico|ensino ..2 como
        mostrar|explicar|ensinar|mostrando ..2 como
        criamos|fazemos|desenvolvemos|crio|faço ..3 sites|site|lojas|aplicativos|vídeos|logos
        parcelas|consórcio|consórcios|empréstimo|empréstimos
        orçamento sem|gratuito
        enviar|fazer ..3 orçamento|proposta
        ajudo|ajudamos|assessoro|assessoramos|apoiamos
        !ajudo|ajudamos ..6 emprego|recolocação
        posso|podemos|poderia|poderíamos ajudar|ajudá|te|lhe ajudar
        posso|podemos ajudar|ajudá-lo|ajudá-la|ajudá-los|ajudar-te|oferecer
        desenvolvemos|desenvolve|criamos|criei|lançamos|lancei|produzimos|distribuímos|realizamos ..3 @pt_offering
        inscrições|vagas|turma ..3 @pt_offering
        ofereço|oferecemos|oferece|vendo|vendemos|fornecemos|automatizamos
        !oferecemos|ofereço|oferece ..8 salário|vaga|contrato|remuneração|benefícios|remoto|trabalho ..40 <end>
        oferecer|apresentar|mostrar ..4 @pt_offering|proposta|como|oferta
        nossa|nosso|nossos|nossas|minha|meu|meus ..1 @pt_offering
        !meu|minha curso|formação de|em ..40 <end>
        uma|um ferramenta|software|plataforma|app|sistema|aplicativo ..2 que|para
        @pt_raise ..5 @pt_gain
        !quero|gostaria|preciso|queria melhorar|conseguir|aumentar ..40 <end>
        empresas|negócios|clientes como a|o|você
        grátis|gratuita|gratuito|gratuitamente
        demonstração
        roi
        desconto|promoção
        renda passiva|extra
        rendimento extra|passivo
        investimento|investimentos|investir ..4 imóveis|imobiliário|cripto|retorno|rentável
        oportunidade de investimento|negócio
        por ..1 <number> ..1 reais|euros|mês|mensais
        somos a|o ..4 <number>
        sua|seu|a|tua concorrência|concorrente|concorrentes
        já pensou ..2 em
    "),
    list(Tag::Pressure, Portuguese, "
        agora ou nunca
        amanhã ..1 já
        terceira|segunda|quarta mensagem|tentativa
        preciso ..4 hoje|amanhã
        retorno hoje|urgente
        última|último|últimas|últimos ..1 chance|oportunidade|aviso|vagas|dias|horas|lugares|dia
        urgente|urgentemente
        com|muita urgência
        !na|de|da urgência
        não ..2 perca|percas|deixe|deixes|perder ..2 essa|esta|a|passar|tempo|oportunidade|escapar|chance|mais
        só|apenas restam|até|hoje
        restam ..1 só|apenas|poucas|<number>|@pt_number ..1 vagas|lugares|dias
        poucas vagas
        antes que ..2 seja|acabe|termine|tarde|esgote
        tarde demais
        válida|válido ..2 até|só|hoje
        oferta|promoção|desconto|prazo ..3 termina|acaba|encerra|expira|limitada|válida
        termina|acaba|encerra|expira ..2 @pt_day|<number>
        tempo limitado
        aja|garanta|decida|aproveite|responda|reserve|inscreva-se já|agora|hoje
        garanta|aproveite ..2 sua|seu|vaga
        corra|corre|apresse-se|depressa
        por que|porque ..3 não ..3 respondeu|responde|respondes|respondeste|retornou
        ainda não ..2 respondeu|respondeste|recebi|retornou|tive
        não ..1 respondeu|respondeste
        já ..2 escrevi|enviei|mandei|tentei ..4 vezes|mensagens
        ignorou|ignora|ignorado|ignorando|ignorar
        o quanto|mais antes|rápido
        mais rápido|breve possível
        imploro|suplico|desesperado|desesperada|desesperadamente
        pelo amor de
        preciso muito|urgentemente|demais
        por favor por favor
        arrepender|arrepende
        chance|oportunidade|ocasião ..1 única|irrepetível
        <number> x mais
        revolucionário|revolucionária
        !sem pressa
        !não|nada ..2 urgente
    "),
    list(Tag::Introduction, Portuguese, "
        sou ..1 ^pt_number
        trabalho|lidero|procuro|busco|estudo|recruto|desenvolvo|faço
        meu nome é
        chamo-me
        estamos buscando|procurando|contratando
    "),
    list(Tag::Reason, Portuguese, "
        vaga|posição|cargo
        pergunta|perguntar|dúvida
        conversar|falar|trocar|aprender ..2 sobre
        artigo|palestra|publicação|projeto
    "),
];
