/** The bytes from 0x80 of code pages of DOS, which no platform decodes any more. Source: the mapping tables of Unicode. */
const UPPER_HALVES = {
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐' +
    '└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  ibm437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
} as const

/** A code page of DOS that Lowdown decodes itself. */
type DosEncoding = keyof typeof UPPER_HALVES

/** The code pages of DOS: Western European, Central European, American. */
const DOS_ENCODINGS = Object.keys(UPPER_HALVES) as readonly DosEncoding[]

/** The code page that a label names (`cp850`, `IBM850`, `dos-850`, `850`); null for none. */
export function dosEncodingNamed(label: string): DosEncoding | null {
  const page = /^\s*(?:cp|ibm|dos|oem)?[-_ ]?(\d{3})\s*$/i.exec(label)?.[1]
  return DOS_ENCODINGS.find(name => name === `ibm${page ?? ''}`) ?? null
}

/** Turns bytes into text; a call in stream mode keeps what is left of a character. */
export type ByteDecoder = Pick<TextDecoder, 'decode'>

/**
 * A decoder of an encoding that is known to exist: one of the platform's, or of a code page of DOS.
 *
 * @param options - `fatal`: a TypeError for bytes that are not of the encoding. A code page has a sign for each.
 */
export function decoderOf(encoding: string, options: TextDecoderOptions = {}): ByteDecoder {
  const page = DOS_ENCODINGS.find(name => name === encoding)
  return page === undefined ? new TextDecoder(encoding, options) : dosDecoder(UPPER_HALVES[page])
}

/** A code page differs from windows-1252 in its signs only: the platform reads the bytes, each sign is put in place. */
function dosDecoder(upperHalf: string): ByteDecoder {
  const signs = new Map(Array.from(upperHalf, (sign, index) => [LATIN_SIGNS[index]!, sign]))
  return {
    decode: bytes =>
      bytes === undefined
        ? ''
        : new TextDecoder('windows-1252')
            .decode(bytes, { stream: true })
            .replace(/[^\0-\x7f]/g, sign => signs.get(sign) ?? sign),
  }
}

/** What windows-1252 shows for the bytes from 0x80, in stream mode, without which Node 20 gets it wrong. */
const LATIN_SIGNS = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 128 }, (_, index) => 128 + index),
  { stream: true },
)
