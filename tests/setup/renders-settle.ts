import React from 'react'

// React as it ships has no `act`, which the tests' `render` waits for: a render is done, with its effects, some tasks
// later.
Object.assign(React, {
  async act(work: () => unknown) {
    await work()
    for (let task = 0; task < 3; task += 1) await new Promise(resolve => setTimeout(resolve))
  },
})
