import type { DriverRules } from '../driver.ts'

/** Portuguese, of Portugal and of Brazil. */
export const PT: DriverRules = {
  'repeat-contact': {
    says: `várias vezes|muitas vezes|diversas vezes|inúmeras vezes|segunda vez|terceira vez|quarta vez|três vezes|quatro vezes|cinco vezes|vezes sem conta|voltar a ligar|ligar novamente|ligar de novo|ligar outra vez|continuo a ligar|insistir|ainda não resolvido|não resolvido|não foi resolvido|sem resolução|por resolver|várias ligações|várias chamadas|vários emails|vários e mails|novamente em contato|novamente em contacto`,
    unless: `não precisei ligar novamente|sem voltar a ligar`,
  },
  transfers: {
    says: `transferid*|transferir|transferiram|transferência de chamada|passaram de|passam de|de um setor|de um departamento|outro departamento|outro setor|departamento errado|setor errado|vários departamentos|outro atendente|atendente diferente|jogo do empurra|empurram|empurra empurra|de um lado para o outro|não é da nossa competência`,
    unless: `sem transferência|não fui transferid*|sem ser transferid*`,
  },
  'channel-switch': {
    says: `tive que ligar|tive de ligar|tem que ligar|é preciso ligar|tive que mandar|tive de enviar|mandaram para o site|remetem para o site|tive que ir|tive de ir|ir à loja|ir à agência|ir ao balcão|não dá para fazer online|não é possível online|não se consegue online|por correio|chat ~6 telefone|chat ~6 ligar|site ~6 ligar|app ~6 ligar|aplicativo ~6 ligar`,
    unless: `não tive que ligar|não precisei ligar|não é preciso ligar`,
  },
  'repeating-information': {
    says: `explicar tudo|explicar de novo|explicar novamente|explicar outra vez|voltar a explicar|repetir|repetindo|mesmas perguntas|mesmos dados|mesmas informações|mesma história|do zero|começar de novo|contar ~4 vez|contar ~4 novo|explicar ~4 vez|sem registo|nenhum registro`,
    unless: `não tive que repetir|não precisei repetir|sem repetir|sem ter que repetir|a repetir|para repetir`,
  },
  'generic-service': {
    says: `resposta padrão|respostas padrão|resposta genérica|respostas genéricas|genéric*|resposta automática|respostas automáticas|email automático|mensagem automática|copiar e colar|copia e cola|robô|robot|robôs|bot|chatbot|script|só um número|pessoa real|pessoa de verdade|atendente humano|não leram`,
    unless: `não é um robô|nenhum robô|sem robôs`,
  },
  waiting: {
    says: `espera|esperar|esperando|esperei|esperado|esperamos|à espera|fila|filas|demora|demoram|demorou|demorado|demorada|demoras|demoraram|horas ao telefone|horas no telefone|lento|lenta|lentidão|semanas|eternidade`,
    unless: `sem espera*|sem esperar|nenhuma espera|pouca espera|espera curta|não esperei|não tive que esperar|não tive de esperar|não precisei esperar|sem fila*|nenhuma fila|não há fila*|sem demora*|não demorou|nada de fila*`,
  },
  'price-billing': {
    says: `preço*|caro|cara|caros|caras|caríssim*|custo|custos|custa|fatura|faturas|fatur*|cobrança*|cobrad*|cobraram|cobram|taxa|taxas|tarifa*|conta de|mensalidade*|assinatura|débito|roubo|aumento`,
    unless: `bom preço|bons preços|preço justo|não é caro|sem custo|sem custos|grátis|nada caro`,
  },
  'refunds-returns': {
    says: `reembols*|devolução|devoluções|devolver|devolvid*|devolveram|estorno|estornar|estornad*|dinheiro de volta|indemnização|indenização|compensação|troca|trocar|trocas|vale compras|cancelamento|cancelar`,
    unless: `reembolso rápido|devolução fácil|devolveram logo|troca fácil`,
  },
  delivery: {
    says: `entreg*|envio|enviado|encomenda*|pacote|transportadora*|correios|ctt|estafeta|nunca chegou|não chegou|ainda não chegou|nunca recebi|não recebi|rastreio|rastreamento|atraso|atrasad*`,
    unless: `entrega rápida|envio rápido|entregue no prazo|entrega no prazo|chegou antes|sem atraso*`,
  },
  'product-fault': {
    says: `partid*|quebrad*|quebrou|defeito*|defeituos*|danificad*|avariad*|avaria*|estragad*|não funciona|não funcionava|deixou de funcionar|parou de funcionar|má qualidade|péssima qualidade|baixa qualidade|fuga|vazamento|fora de serviço|produto errado|artigo errado|peças em falta|reparação|conserto`,
    unless: `sem defeito*|nenhum defeito|nada quebrado|nenhuma avaria|sem avarias`,
  },
  'website-app': {
    says: `site|página|app|aplicativo|aplicação|online|login|iniciar sessão|senha|palavra passe|trava|travando|crash|bloqueia|mensagem de erro|portal|navegador|área de cliente|área do cliente|atualização`,
    unless: `ótimo app|boa aplicação|bom aplicativo|site fácil|site é claro`,
  },
  'staff-attitude': {
    says: `mal educad*|malcriad*|grosseir*|grosso|grossa|antipátic*|arrogante*|rude|rudes|prepotente*|desrespeit*|falta de respeito|falta de educação|mau atendimento|péssimo atendimento|má vontade|indiferen*|desinteress*|ignorad*|ignoraram|desligaram|pouco profissiona*|pouco simpátic*|nada simpátic*|descaso|antipatia`,
    unless: `nunca rude|ninguém foi rude|não foi rude|nada antipátic*|ninguém mal educado`,
  },
  information: {
    says: `sem informação|sem informações|falta de informação|falta de informações|pouca informação|nenhuma informação|informação errada|informações erradas|informação incorreta|mal informad*|não informaram|não me informaram|ninguém informou|pouco clar*|nada clar*|confus*|contraditóri*|engano*|comunicação|não explicaram|não me explicaram|sem explicação|letras pequenas|sem resposta|não avisaram|falta de retorno`,
    unless: `boa comunicação|comunicação clara|ótima comunicação|nada confus*`,
  },
  booking: {
    says: `marcação|marcações|agendamento*|agendar|agendad*|consulta marcada|reserva|reservas|reservar|reservad*|remarc*|overbooking|horário marcado`,
    unless: `fácil de reservar|reserva fácil|marcação fácil|agendamento fácil`,
  },
  cleanliness: {
    says: `suj*|sujidade|sujeira|imund*|pó|poeira|mancha*|mofo|bolor|cheiro|cheira|fedor|casa de banho|banheiro*|sanitário*|limpeza|pouco limpo|higiene|estacionamento|estacionar|barulho*|barulhent*|lotad*|muito quente|muito frio|ar condicionado|barata*|lixo`,
    unless: `muito limpo|muito limpa|nada sujo|sem cheiro|sem barulho|nunca sujo`,
  },
}
