/** Runs a command's work: what it throws is printed as it is, without a stack, and the command ends with 1. */
export async function runCommand(run: () => unknown): Promise<void> {
  try {
    await run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
