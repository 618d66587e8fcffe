/** Made-up comments, five in each language; none is taken from a real file. */
export const COMMENTS = {
  english: [
    'The café on the corner called it “naïve” – we waited 20 minutes.',
    'It’s fine, but the price was £20 more than the website said.',
    'We didn’t get a reply…',
    'The agent’s résumé of the call was wrong — twice.',
    'I can’t log in since Monday; the app says “unknown user”.',
  ],
  dutch: [
    'De medewerker was zeer vriendelijk, maar het duurde één uur.',
    'Geïrriteerd door de wachttijd, maar de reünie was wél leuk.',
    'België krijgt géén levering? Dat is niet oké.',
    '’s Avonds is er niemand bereikbaar.',
    'Ik moest drie keer mijn verhaal doen, ideeën genoeg.',
  ],
  german: [
    'Die Lieferung kam viel zu spät und war außerdem beschädigt.',
    'Sehr freundlich, aber die Wartezeit war unmöglich lang.',
    'Für mich persönlich völlig übertrieben, schönen Gruß.',
    '„Bitte warten“ hörte ich zwanzig Minuten.',
    'Größe falsch, Rückgabe ging schnell.',
  ],
  french: [
    'Très déçu par le délai de livraison, mais l’équipe était agréable.',
    'J’ai attendu plus d’une heure à la caisse, c’est inacceptable.',
    'Le vendeur était très compétent et à l’écoute.',
    'Ça m’a coûté 15 € de plus que prévu, où est la réduction ?',
    'Je n’ai pas reçu ma commande, même après trois relances.',
  ],
  spanish: [
    'La atención fue muy buena pero tardó más de una hora.',
    'No funciona el teléfono de atención, ¿qué pasó?',
    'El señor que me atendió fue muy amable, ¡gracias!',
    'Mañana llamaré otra vez porque la aplicación falló.',
    'El niño no podía entrar; la página está caída.',
  ],
  polish: [
    'Obsługa była bardzo miła, ale czekałem zbyt długo.',
    'Paczka przyszła uszkodzona i nikt nie odpowiada na wiadomości.',
    'Dziękuję za pomoc, wszystko działa świetnie.',
    'Żądam zwrotu pieniędzy, to jest skandal.',
    'Źle naliczona zniżka, proszę o korektę faktury.',
  ],
  chinese: [
    '客服态度很好，但是等了很久才接通。',
    '产品质量太差了，我要求退款。',
    '送货速度很快，包装也不错，下次还会再来。',
    '打了三次电话都没有人回答，非常失望。',
    '价格有点贵，不过服务员很热情。',
  ],
  taiwanese: [
    '客服態度很好，但是等了很久才接通。',
    '產品品質太差了，我要求退款。',
    '送貨速度很快，包裝也不錯，下次還會再來。',
    '打了三次電話都沒有人回答，非常失望。',
    '價格有點貴，不過服務員很熱情。',
  ],
  japanese: [
    '対応はとても丁寧でしたが、待ち時間が長すぎました。',
    '商品が壊れて届きました。返金してください。',
    '電話がなかなかつながらないので困りました。',
    'スタッフの説明が分かりやすくて助かりました。',
    'アプリにログインできません。',
  ],
  korean: [
    '상담원은 친절했지만 너무 오래 기다렸습니다.',
    '상품이 파손되어 도착했어요. 환불해 주세요.',
    '전화 연결이 너무 어려웠습니다.',
    '설명이 쉬워서 도움이 많이 되었습니다.',
    '앱에 로그인할 수 없습니다.',
  ],
} as const

export type CommentLanguage = keyof typeof COMMENTS
