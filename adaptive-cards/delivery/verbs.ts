/** What the buttons on the list of broadcasts send. Subject: the key of a broadcast; "" for the list. */
export const deliveryVerbs = {
  list: "delivery.list",
  againForm: "delivery.again-form",
  again: "delivery.again",
} as const;
