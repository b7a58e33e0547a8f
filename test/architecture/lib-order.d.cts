declare const order: readonly string[];
export = order;
