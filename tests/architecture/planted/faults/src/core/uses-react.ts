import { useState } from 'react'

export const state: unknown = useState
