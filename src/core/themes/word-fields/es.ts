import type { FieldWords } from './field-names.ts'

/** Spanish words by field. */
export const ES: FieldWords = {
  waiting: 'espera esperar esperando esperé cola colas fila hora minutos paciencia eterno eterna',
  late: 'retras* retraso* demora* puntual* impuntual*',
  slow: 'lento lenta lentitud rápid* rapidez tard* tardó',
  cancelled: 'cancel* anul* aplaz* suspend* reprogram*',
  manners:
    'grosero* grosera* maleducad* educad* amable* amabilidad antipátic* simpátic* borde arrogante* prepotente* trato actitud respeto irrespetuos* desagradable* agradable* sonrisa gritó descortés* cortés*',
  people:
    'personal empleado* empleada* camarero* camarera* mesero* dependient* cajer* recepcionista* conductor* azafata* trabajador*',
  medical: 'médic* doctor* enfermer* hospital* clínica* cirujan* dentista* consulta urgencias ambulatorio',
  competence:
    'incompeten* competen* error* equivoc* conocimiento* formación profesional* inútil* ineficien* ineficaz',
  understaffed: 'falta escasez saturad* desbordad* sobrecargad*',
  phone: 'teléfono* telefón* llam* contestador colg* línea centralita descolg*',
  message: 'correo* email* mail mensaj* respuesta* respond* contest* carta* contact* chat',
  app: 'aplicación aplicaciones app web página* internet online navegador fallo* cuelga pantalla botón enlace descarg* portal actualiz*',
  account: 'cuenta* contraseña* usuario* registr* perfil* verific* identidad',
  booking: 'reserv* cita* turno* agenda* horario*',
  price: 'precio* caro cara caros caras coste* costo* barat* dinero tarifa*',
  billing: 'factura* factur* reembols* devol* cobr* cargo* pago* pagar pagado comision* compens* vale abono',
  card: 'banco* tarjeta* transferencia* crédito* préstamo* cajero efectivo hipoteca sucursal',
  contract: 'contrato* suscrip* seguro* póliza* siniestro* baja permanencia contador',
  delivery: 'entreg* envío* envia* paquete* repartidor* mensajer* pedido* transportista',
  defect: 'roto rota defect* dañad* estropead* calidad* avería* repar* funciona*',
  food: 'comida* plato* sabor* menú* carne* pescado* ensalada* sopa* pan desayuno* almuerzo* cena* ración raciones cocina postre* comer rico fresco pollo',
  drink: 'bebida* vino* cerveza* café* té agua bar copa*',
  clean: 'limpi* suci* suciedad olor* huele apesta baño* aseo* higiene polvo basura mugre',
  noise: 'ruido* ruidos* música ambiente decoración tranquil* iluminación',
  comfort:
    'asiento* silla* cómod* incómod* comodidad cama* habitación habitaciones colchón calefacción aire temperatura calor frío',
  crowded: 'llen* abarrotad* masific* espacio estrech* apretad* aforo aglomer*',
  information:
    'información informa* informar explic* comunic* aviso* avisa* avisaron anuncio* clar* cartel* señaliza*',
  listening: 'escuch* comprens* empatía humanidad preocup* atención',
  transport:
    'aparcamiento* aparcar parking estacion* coche* autobús bus taxi* distancia transporte* viaje* acceso*',
  plane: 'vuelo* avión aviones aeropuerto* embarque aterriz* despeg* piloto',
  train: 'tren trenes andén vía vías metro tranvía vagón',
  luggage: 'maleta* equipaje* bolso* mochila',
  safety: 'segur* insegur* peligr* accidente* policía herid* emergencia incendio robo* roba* agres*',
  ticket: 'billete* boleto* entrada* taquilla* abono*',
  internet: 'wifi conexión cobertura red señal fibra router',
  returns: 'devolución devoluciones devolver cambi* garantía* reemplaz* reposición',
  treatment:
    'diagnós* tratamiento* síntoma* prueba* resultado* medicamento* medicación receta* dolor* análisis sangre',
  passedOn: 'deriv* traslad* departamento* pasan repet* pelota',
  choice: 'stock disponib* variedad surtido opciones agotad* existencias elegir',
  activities: 'aburri* actividad* entretenimiento animación televisión juego* juguete*',
  disruption: 'huelga* obra* tormenta nieve incidencia* técnic* tiempo',
  service: 'servicio* atención soporte asistencia ayuda* ayudar cliente* servicial*',
  complaint: 'queja* quej* reclam* disculp* encargad* gerente* jefe* responsable* director*',
  fit: 'talla* queda tela* material* pequeñ* grande',
  learning: 'profesor* clase* curso* examen* escuela* alumno*',
  workload: 'salario* sueldo* equipo compañer* jornada carrera',
}
