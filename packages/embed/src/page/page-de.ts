import { germanMessages } from "@programmheft/ui";
import { enlivenPage } from "./enliven-page.ts";

enlivenPage(germanMessages);
