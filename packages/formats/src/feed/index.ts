export { FeedMemory, FeedNews, NewsKind } from "./feed-memory.ts";
export { type FeedPlanOptions, planFeed } from "./plan-feed.ts";
export { type FeedOptions, printFeed } from "./print-feed.ts";
