export const weeklyUpdate = {};
