/** The password of the queue, where it is not to stand in the URL: the list of processes shows that. */
export const queuePassword = (): string | undefined => process.env.POSTMORTEM_QUEUE_PASSWORD
