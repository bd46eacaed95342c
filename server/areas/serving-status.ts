/**
 * SQL condition over the table `ambassadors`: they can be turned to. Whoever awaits training serves already, because the
 * area is theirs and letters reach them; who is suspended or has ended does not.
 */
export const isServing = "ambassadors.status in ('awaiting-training', 'active')";
