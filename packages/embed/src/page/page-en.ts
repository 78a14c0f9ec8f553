import { englishMessages } from "@programmheft/ui";
import { enlivenPage } from "./enliven-page.ts";

enlivenPage(englishMessages);
