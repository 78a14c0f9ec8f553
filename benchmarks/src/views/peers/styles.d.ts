// Bundled with the script, never read by the compiler.
declare module "*.css";
