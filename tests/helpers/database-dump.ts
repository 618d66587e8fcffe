/** A whole IndexedDB database as JSON: what a browser's profile holds of it, independent of the code that wrote it. */
export interface DatabaseDump {
  readonly name: string
  /** As IndexedDB counts it. */
  readonly version: number
  readonly stores: readonly {
    readonly name: string
    readonly keyPath: string | string[]
    readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[]
    readonly records: readonly unknown[]
  }[]
}

const ARRAYS = {
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float64Array,
  BigUint64Array,
} as const

/** Plain JSON in which typed arrays are kept: `{ "$array": "Uint16Array", "base64": "…" }`. */
export function encodeArrays(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => {
      if (!ArrayBuffer.isView(each)) return each
      const bytes = new Uint8Array(each.buffer, each.byteOffset, each.byteLength)
      const base64 = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
      return { $array: each.constructor.name, base64 }
    }),
  )
}

/** The inverse of {@link encodeArrays}. */
export function decodeArrays(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) => {
    if (typeof each !== 'object' || each === null || !('$array' in each)) return each
    const { $array, base64 } = each as unknown as { $array: keyof typeof ARRAYS; base64: string }
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
    return new ARRAYS[$array](bytes.buffer)
  })
}

/** Write down everything that a database holds. */
export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const database = await done(indexedDB.open(name))
  const stores = []
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName)
    const indexes = Array.from(store.indexNames, index => ({
      name: index,
      keyPath: store.index(index).keyPath,
    }))
    const records = encodeArrays(await done(store.getAll())) as unknown[]
    stores.push({ name: storeName, keyPath: store.keyPath!, indexes, records })
  }
  database.close()
  return { name, version: database.version, stores }
}

/** Make a database that holds what was written down. */
export async function restoreDatabase(dump: DatabaseDump): Promise<void> {
  const request = indexedDB.open(dump.name, dump.version)
  request.onupgradeneeded = () => {
    for (const { name, keyPath, indexes } of dump.stores) {
      const store = request.result.createObjectStore(name, { keyPath })
      for (const index of indexes) store.createIndex(index.name, index.keyPath)
    }
  }
  const database = await done(request)
  for (const { name, records } of dump.stores) {
    const store = database.transaction(name, 'readwrite').objectStore(name)
    for (const record of records) await done(store.put(decodeArrays(record)))
  }
  database.close()
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('The request failed'))
    }
  })
}
