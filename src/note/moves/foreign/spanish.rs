//! Spanish.

use super::{Tag, list};
use crate::note::cues::CueList;
use crate::note::language::Language::Spanish;

pub(super) const LISTS: &[(&str, &str)] = &[
    (
        "es_number",
        "dos tres cinco diez quince veinte treinta unos",
    ),
    (
        "es_call",
        "llamada videollamada reunión conversación charla entrevista cita demo demostración café zoom meet call",
    ),
    (
        "es_talk",
        "hablar charlar conversar reunirnos vernos platicar llamarte llamarle llamarnos conversemos hablemos charlemos habláramos hablemos \
         platicamos agendemos llame llamemos reunamos encontrarnos hablarlo comentarlo comentarte",
    ),
    (
        "es_want",
        "podríamos podemos gustaría encantaría quisiera quiero querría puedo podría puede puedes podrías apetece apetecería parece viene \
         vendría importa",
    ),
    (
        "es_our",
        "nuestra nuestro nuestros nuestras mi mis esta este una un",
    ),
    (
        "es_offering",
        "solución soluciones software herramienta herramientas plataforma producto productos servicio servicios programa \
         curso cursos agencia app aplicación mentoría formación método sistema asesoría webinar masterclass taller suscripción",
    ),
    (
        "es_gain",
        "ventas costos costes tiempo clientes ingresos productividad resultados horas leads factura gastos facturación presupuesto mesas agenda \
         devoluciones visibilidad tráfico rentabilidad impuestos dinero papeleo errores reservas",
    ),
    (
        "es_raise",
        "aumentar incrementar reducir ahorrar mejorar duplicar optimizar generar conseguir atraer triplicar multiplicar captar bajar llenar \
         aumenta reduce ahorra ahorras ahorre ahorran duplica optimiza genera consigue atrae multiplica automatiza impulsar crecer aumente \
         reduzca vender automatizar",
    ),
    (
        "es_send",
        "envíame envíanos enviarme enviarnos enviar envía mandar mándame mándanos mandarme compartir compártenos compartirme compárteme envíe \
         envíeme remitir remíteme pasarme pásame pasas facilitarme facilítame adjuntar dejarme comparte compartes envías mandas hacerme",
    ),
    (
        "es_day",
        "hoy mañana lunes martes miércoles jueves viernes sábado domingo semana mes noche",
    ),
];

pub(super) const EMPTY: &str = "saludarle saludarte podamos pueda estén esté sea sería fuera agradable bonito admirable valioso valiosa compartir quedo tal favor excelente maravillosa linda lindo bonito bonita perfil perfiles interesante interesantes interesado interesada interesa interesó impresionante impresionado \
    trayectoria experiencia inspirador inspiradora genial súper super bueno buena buenísimo enhorabuena felicidades felicito \
    red redes contacto contactos contactar contactarte conectar conectamos conectemos conectado conectados conexión conexiones conectarnos \
    conectarme linkedin profesional profesionales placer honor gusto encantado encantada encanta encantaría alegra alegría \
    gustado gusta gustan gustaría apetece parece parecido pareció llamado atención visto vi encontrado encontré revisado \
    tenerte tenerle tener formar parte unirte unirme añadirte agregarte sumarte incluirte estuviéramos estemos estar seguir mantener \
    mantenernos coincidir conocer conocerte conocernos conocerle saludo saludos cordial cordiales abrazo abrazos afectuoso \
    atentamente gracias antemano feliz domingo lunes viernes día días tarde tardes noche noches semana señor señora sra estimado estimada espero estés \
    encuentres encuentre bien todo todos mucho mucha muchas muchos muchísimo aquí así creo podríamos podemos poder intercambiar compartir \
    compartimos ideas sinergias visión sector mutuo mutua aceptar aceptas acepta aceptes solicitud invitación personas gente \
    quería hola buen buenos buenas enviado mandado deseo aprender crecer juntos trabajo admiro sigo genial echar vistazo \
    apoyarnos colaborar futuro cerca siempre hacer interesantes generar área áreas complementaria afín sector ámbito mundo \
    formáramos formemos misma mismo curiosidad intrigado admiración respeto ampliar ampliando amplío aumentar sumar sumo \
    agregar acepte aceptara aceptaras agradezco agradecería agradecido agradecida casualidad sugerencia sugirió apareció \
    apareciste salió topé martes miércoles jueves sábado verano invierno fiestas éxito éxitos exitosa buenísima grandes \
    gran mente mentes valiosos relación relaciones vínculo vínculos enriquecedor enriquecedora oportuno pronto leerte \
    leernos atento atenta vibra vibras energía";

pub(super) const CUES: &[CueList] = &[
    list(Tag::Connect, Spanish, "
        conectar|conectamos|conectemos|conectarnos|conectáramos|conexión|conectarme|conectados
        añadirte|agregarte|unirte|sumarte|tenerte|incluirte|añadirle|agregarle|tenerle ..4 red|contactos
        formar|forme|formara parte de ..2 red|contactos
        en contacto
        contactar ..1 contigo|usted
    "),
    list(Tag::Collecting, Spanish, "
        cuantos|cuantas|cuanto más mejor
        más gente|personas|contactos ..2 en|a mi red
        ampliar|expandir|hacer|aumentar|crecer|ampliando|expandiendo|aumentando|construir|construyendo|fortalecer|extender|amplío|agrandar|agrandando|creciendo ..2 mi|nuestra|tu|su|la|mis|una|nuestras|nuestros ..2 red|redes|contactos|networking|conexiones
        !construyendo|construir ..40 <end>
        sumar|suma|sumando|conseguir|llegar ..3 contactos|conexiones
        nuevos|más contactos
        llegar|alcanzar|tengo|tenemos|faltan|meta|superar|objetivo ..4 <number> ..1 contactos|conexiones|seguidores
        acepto|aceptamos|acepta ..1 todas|todos|todo|a ..2 solicitudes|invitaciones|mundo
        networker abierto
        crecimiento de mi|nuestra red
    "),
    list(Tag::AskTalk, Spanish, "
        nos vemos ..4 <ask>
        vernos|verte|visitarte|visitarle <ask>
        puedo|podría pasar|visitar|visitarte ..3 por
        @es_want|te|le|les ..6 @es_talk
        !@es_want ..4 hablar|conversar|charlar de|sobre
        hablamos|conversamos|charlamos|platicamos|agendamos|llamamos <ask>
        hablamos ..4 @es_day|<number>|teléfono|minutos|<number>
        llamada|videollamada
        breve|corta|rápida|pequeña|cómo|una|unos ..1 @es_call <ask>
        breve|corta|rápida|pequeña|informal|virtual|telefónica ..1 conversación|charla|reunión|entrevista|llamada
        conversación|charla|reunión|entrevista breve|corta|rápida|informal|virtual|telefónica
        <number>|@es_number min|minutos|minutitos
        !últimos|primeros <number>|@es_number minutos
        tendrías|tendría|tienes|tiene|tenéis|tienen ..3 disponibilidad|tiempo|minutos|minuto|hueco|disponible|rato|ratito|espacio|momento
        disponibilidad para|de|esta|en
        agendar|coordinar|programar|concertar|organizar|fijar|reservar|agendemos|agenda ..4 @es_call|espacio|horario|momento|rato
        tomar|tomarnos|tomamos|tomando|tomarte|invitarte|invito|invitarle ..2 café
        un cafecito
        una demo
        cuándo ..6 @es_talk|disponible|llamo|llamarte|llamar|viene|libre
        te|le llame|llamo|llamamos|marco
        llamarte|llamarle <ask>
        mejor hora|horario|momento para|de
        agenda|calendario ..2 <address>
        calendly
        por|vía teléfono|zoom|videollamada
        !gusto|placer|gracias ..40 <end>
    "),
    list(Tag::AskThing, Spanish, "
        harías|haría|hacerme|hazme ..2 favor
        podrías|podría|puedes|puede ..3 revisar|mirar|leer|corregir|echar
        echar|echarle un ..1 vistazo|ojo
        escribir|escribirme|escribas|escribieras|dejar|dejarme ..3 recomendación|reseña
        responder|responde|contesta|contestar ..4 link|enlace
        @es_send ..6 cv|currículum|curriculum|currículo|hoja|datos|número|teléfono|whatsapp|celular|referencias|portafolio|móvil
        tu|su cv|currículum|curriculum
        currículum|curriculum|cv actualizado
        más|info|información|aquí|enlace|link|detalles|web|regístrate ..4 <address>
        haz|haga|hacer|dale clic
        regístrate|inscríbete|postúlate|postula|aplica|regístrese|inscríbase|descarga|reserva|apúntate ..4 aquí|ahora|en|enlace|link|tu|ya
        podrías|podría|puedes|puede|podrían|gustaría|pudieras|pudiera ..6 recomendar|recomendarme|referirme|presentarme|reenviar|difundir|recomiendes|dejar|pasar|recomendarnos|presentarnos
        recomendar|recomendarme|referir ..4 alguien|persona|tu|colega
        agradecería|agradeceré|agradezco ..5 ayudara|ayudaras|recomendara|recomendaras|presentara|presentaras|compartiera|pasara|pasaras|enviara|ayudarme|ayude|ayudes
        pasar|pasarme|facilitarme|darme|das|pasas ..3 contacto|datos|teléfono|correo
        conoces|conoce|conocen|sabes ..2 a|de alguien|candidatos
        rellena|rellenar|contestar|responder|responde|llenar|completar|participar|completa|rellene|conteste ..4 encuesta|cuestionario|formulario|estudio
        !puedo|podemos|podría enviarte|enviarle|compartirte|mandarte ..40 <end>
    "),
    list(Tag::Sales, Spanish, "
        te|le|les explico|muestro|enseño ..3 cómo|lo
        creamos|hacemos|diseñamos|hago|diseño ..3 webs|web|páginas|tiendas|apps|vídeos|logos
        presupuesto ..2 compromiso|gratis
        hacerte|hacerle|enviarte|enviarle|prepararte ..2 presupuesto|cotización
        ayudo|ayudamos|asesoro|asesoramos|apoyamos
        !me|nos|te|le ayudo
        ofrecemos|impartimos|imparto|diseñamos|desarrollamos|creamos|realizamos|fabricamos|distribuimos|lanzamos|he|hemos ..3 @es_offering
        !ayudo|ayudamos ..6 encontrar|buscar ..2 trabajo|talento
        puedo|podemos|podría|podríamos ayudar|ayudarte|ayudarle|ayudarles|ofrecerte|ofrecerle|ahorrarte
        ofrezco|ofrecemos|ofrece|vendo|vendemos|brindamos|comercializo|comercializamos|automatizamos
        !ofrecemos|ofrezco|ofrece ..8 salario|contrato|sueldo|puesto|incorporación|trabajo|jornada|teletrabajo|estabilidad ..40 <end>
        ofrecerte|ofrecerle|presentarte|presentarle|mostrarte|mostrarle|enseñarte ..3 @es_offering|propuesta|cómo|oferta
        nuestra|nuestro|nuestros|nuestras|mi|mis ..2 @es_offering
        !tu|su|tus|sus libro|charla|ponencia|artículo|curso|publicación ..40 <end>
        te|le presento ..2 @es_offering
        conocer|probar|prueba ..2 nuestra|nuestro|nuestros|nuestras
        una|un herramienta|software|plataforma|app|sistema ..2 que|para
        @es_raise ..5 @es_gain
        !quiero|quisiera|gustaría|busco mejorar|conseguir|aumentar ..40 <end>
        empresas|negocios|clientes ..1 como tú|la|el|usted
        gratis|gratuita|gratuito|gratuitos
        propuesta directa|comercial
        roi
        descuento|promoción
        ingresos pasivos|extra|adicionales
        inversión|inversiones|invertir ..4 inmobiliaria|inmobiliarias|cripto|rentabilidad|rentable|oportunidad|inmuebles
        oportunidad|oportunidades de inversión|negocio
        trabajamos|trabajo con ..2 empresas|negocios|clínicas|restaurantes|pymes|marcas ..8 para|que|en
        a buen precio
        euros|dólares cada|mensuales|al
        desde|por ..1 <number> euros|dólares|pesos|al
        tu|su competencia
        alguna vez has|ha pensado
    "),
    list(Tag::Pressure, Spanish, "
        ahora o nunca
        tercer|segundo|cuarto mensaje|correo|recordatorio
        antes de|del|que ..3 hoy|mañana|viernes|lunes <end>
        última|último|últimos|últimas ..1 oportunidad|aviso|plazas|días|recordatorio|día|cupos|horas|llamada|chance
        urgente|urgentemente|urgencia
        !urgencias ..40 <end>
        no ..2 pierdas|dejes|pierda|deje|perderte|desaproveches|esperes|espere|lo|te ..2 esta|este|más|escapar|pasar|oportunidad|pierdas|pierda|pienses|la|tiempo
        solo|sólo|nada ..1 quedan|queda|hasta
        quedan|queda|restan ..2 solo|sólo|pocas|pocos|<number>|@es_number ..2 plazas|cupos|días|horas|lugares|vacantes
        quedan pocas|pocos
        antes de que ..2 sea|acabe|termine|tarde|agoten
        demasiado tarde
        oferta|promoción|descuento|plazo|precio ..3 termina|acaba|vence|limitada|válida|válido|caduca|expira
        termina|acaba|vence|caduca|expira ..2 @es_day|<number>
        válida|válido ..1 solo|hasta
        tiempo limitado
        actúa|decide|reserva|aprovecha|inscríbete|responde ya|ahora|hoy
        date|dese prisa
        apúrate|apresúrate|corre
        por qué no|nunca ..2 respondido|contestado|contestas|respondes|responde|contesta|has|ha
        sigo|aún|todavía ..1 sin ..1 respuesta|contestar|saber
        no has|ha|he ..2 respondido|contestado|recibido
        he ..2 escrito|contactado ..3 veces
        ya le|te ..1 escribí|escrito ..4 veces
        ignorado|ignoras|ignores|ignora
        lo antes|más posible|pronto
        cuanto antes
        ruego|suplico|desesperado|desesperada|desesperadamente
        necesito ..4 trabajo|empleo|ayuda ..3 como|urgente|ya|desesperadamente|por
        por favor por favor
        arrepentir|arrepentirás|arrepentirá
        única|único|irrepetible ..1 oportunidad|ocasión
        oportunidad|ocasión ..1 única|irrepetible
        no dejes pasar
        <number> x más
        sin techo
        revolucionario|revolucionaria
        !sin prisa|prisas
        !no|nada ..2 urgente
    "),
    list(Tag::Introduction, Spanish, "
        soy ..1 ^es_number
        trabajo|dirijo|busco|estudio|recluto|lidero|gestiono|desarrollo|imparto ..1 en|de|como|con|un|una|la|para
        mi nombre es
        me llamo
        estamos buscando
        doy clases
    "),
    list(Tag::Reason, Spanish, "
        puesto|posición|vacante|oportunidad|oferta|proceso
        pregunta|preguntas|preguntarte|consulta|consultarte
        hablar|conversar|charlar|intercambiar|aprender ..2 sobre
        artículo|charla|publicación|ponencia|proyecto
        estamos buscando
    "),
];
