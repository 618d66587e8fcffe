import type { DriverRules } from '../driver.ts'

/** Spanish. */
export const ES: DriverRules = {
  'repeat-contact': {
    says: `varias veces|muchas veces|repetidas veces|repetidas ocasiones|segunda vez|tercera vez|cuarta vez|tres veces|cuatro veces|cinco veces|una y otra vez|volver a llamar|vuelto a llamar|llamar otra vez|llamar de nuevo|seguir llamando|sigo llamando|insistir|reclamar de nuevo|sigue sin resolver*|sin resolver|no resuelto|varias llamadas|muchas llamadas|varios correos`,
    unless: `no tuve que volver a llamar|sin tener que volver`,
  },
  transfers: {
    says: `transferid*|transfirieron|transfieren|me pasaron|me pasan|pasaron de|pasan de|de un departamento|otro departamento|departamento equivocado|varios departamentos|distintos departamentos|otra persona|se pasan la pelota|pasando la pelota|de un lado a otro|no es competencia|no les corresponde|derivad*|derivaron`,
    unless: `sin transferir*|no me transfirieron|sin que me pasaran|no me pasaron`,
  },
  'channel-switch': {
    says: `tuve que llamar|tienes que llamar|hay que llamar|tuve que escribir|tuve que enviar un correo|me mandaron a la web|remiten a la web|me remiten a|tuve que ir a|ir a la tienda|ir a la oficina|ir a la sucursal|no se puede online|no se puede por internet|no se puede en línea|por correo postal|chat ~6 teléfono|chat ~6 llamar|web ~6 llamar|app ~6 llamar`,
    unless: `no tuve que llamar|no hay que llamar`,
  },
  'repeating-information': {
    says: `explicar* todo|explicar otra vez|explicar de nuevo|volver a explicar|repetir|repetirlo|repetirme|mismas preguntas|mismos datos|misma información|misma historia|desde cero|empezar de nuevo|empezar de cero|contar ~4 vez|contar ~4 nuevo|explicar ~4 vez|dar ~4 nuevo|no consta nada`,
    unless: `no tuve que repetir|sin repetir|sin tener que repetir|no hay que repetir|para repetir|repetiré|pienso repetir`,
  },
  'generic-service': {
    says: `respuesta estándar|respuestas estándar|respuesta genérica|respuestas genéricas|genéric*|respuesta automática|respuestas automáticas|correo automático|copia y pega|copiar y pegar|robot|robots|bot|chatbot|plantilla*|guion|un número más|persona real|persona de verdad|no leyeron|no han leído`,
    unless: `no es un robot|nada de robots|sin robots|ningún robot`,
  },
  waiting: {
    says: `esperar|espera|esperas|esperando|esperé|esperado|esperamos|cola|colas|fila|filas|tardan|tardaron|tardó|tarda|tardanza|demora*|horas al teléfono|lento|lentos|lenta|semanas|eternidad`,
    unless: `sin espera*|sin esperar|ninguna espera|nada de espera*|poca espera|apenas espera|espera corta|no tuve que esperar|no hay que esperar|no esperé|no hubo espera*|no hay cola*|sin cola*|sin demora*|no tardaron|no tarda`,
  },
  'price-billing': {
    says: `precio*|caro|cara|caros|caras|carísim*|factura|facturas|facturación|facturaron|cobro|cobros|cobraron|cobrado|cobran|cargo|cargos|comisión|comisiones|tarifa*|coste*|costo*|recibo*|suscripción|estafa|subida|cuota*`,
    unless: `buen precio|buenos precios|precio justo|no es caro|gratis|sin coste|se hizo cargo|nada caro`,
  },
  'refunds-returns': {
    says: `reembols*|devolución|devoluciones|devolver|devuelto|devolvieron|devuelven|dinero de vuelta|devolver el dinero|indemnización|compensación|cambio de producto|vale de compra|cancelación|abono`,
    unless: `reembolso rápido|devolución fácil|devolvieron enseguida|devolución rápida`,
  },
  delivery: {
    says: `entreg*|envío|envíos|enviado|paquete*|pedido no|pedido nunca|mensajer*|transportista*|repartidor*|seur|correos|nunca llegó|no llegó|no ha llegado|no llega|seguimiento`,
    unless: `entrega rápida|envío rápido|entregado a tiempo|entrega puntual|llegó a tiempo`,
  },
  'product-fault': {
    says: `rot*|defectuos*|defecto*|dañad*|averiad*|avería*|estropead*|no funciona|no funcionaba|dejó de funcionar|no sirve|mala calidad|pésima calidad|gotera*|fuga|fuera de servicio|producto equivocado|artículo equivocado|faltan piezas|reparación`,
    unless: `ningún defecto|sin defecto*|nada roto|ninguna avería|sin averías`,
  },
  'website-app': {
    says: `web|página web|página|app|aplicación|aplicaciones|online|en línea|iniciar sesión|sesión|contraseña*|se cierra|se cuelga|mensaje de error|error en la|portal|navegador|área de cliente*`,
    unless: `buena app|buena aplicación|web funciona bien|página es clara`,
  },
  'staff-attitude': {
    says: `maleducad*|mal educad*|grosero*|grosera*|antipátic*|desagradable*|arrogante*|prepotente*|borde|bordes|mala actitud|falta de respeto|irrespetuos*|mal trato|malos modos|malas formas|me colgaron|colgaron|colgó|indiferen*|ignoraron|ignoran|ignorado|desinterés|poco profesional*|poco amable*|nada amable*|pasota*`,
    unless: `nunca groser*|nadie fue grosero|nada desagradable|no fue desagradable`,
  },
  information: {
    says: `sin información|falta de información|poca información|ninguna información|mala información|información incorrecta|información errónea|información falsa|mal informad*|no informaron|no me informaron|nadie informó|nadie me informó|poco clar*|nada clar*|confus*|contradictori*|engañ*|comunicación|no explicaron|no me explicaron|sin explicación|letra pequeña|sin respuesta|no avisaron`,
    unless: `buena comunicación|comunicación clara|bien informado|nada confuso`,
  },
  booking: {
    says: `cita|citas|reserva|reservas|reservar|reservado|reservación|turno|turnos|sobreventa|overbooking|reprogram*|cambiar la fecha|agenda`,
    unless: `fácil de reservar|reserva fácil|cita rápida|cita enseguida`,
  },
  cleanliness: {
    says: `sucio*|sucia*|suciedad|mugre|polvo|mancha*|moho|olor|olores|apesta*|huele|olía|baño*|aseo*|limpieza|poco limpio|no está limpio|higiene|aparcamiento|aparcar|parking|estacionamiento|ruido*|ruidoso|abarrotad*|calor|frío|aire acondicionado|cucaracha*|basura`,
    unless: `nada sucio|muy limpio|muy limpia|sin ruido*|ningún olor|no había ruido`,
  },
}
