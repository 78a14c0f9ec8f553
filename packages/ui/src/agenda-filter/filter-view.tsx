import type { Agenda, AgendaFilter } from "@programmheft/core";
import type { ReactElement, Ref } from "react";
import { safeHref } from "../link/safe-href.ts";
import type { Messages } from "../messages/messages.ts";
import { contentLanguage } from "../typography/content-language.ts";
import { type Facet, filterFacets } from "./filter-facets.ts";
import { filterValue, longestValue } from "./filter-query.ts";
import { tellFilter } from "./tell-filter.ts";

export interface FilterViewProps {
  /** The whole agenda, not what is left of it. */
  readonly agenda: Agenda;
  readonly messages: Messages;
  readonly filter: AgendaFilter;
  readonly action: string;
  readonly queryPrefix: string;
  readonly formRef?: Ref<HTMLFormElement> | undefined;
}

/** A plain form that asks the server by its address. `connectFilter` makes it act at once. */
export function FilterView(props: FilterViewProps): ReactElement {
  const { agenda, messages, filter, action, queryPrefix, formRef } = props;
  const { text } = messages;
  const { isActive, words } = tellFilter(agenda, filter, messages);
  const href = safeHref(action) || undefined;
  return (
    <form
      ref={formRef}
      className="ph ph-filter"
      method="get"
      action={href}
      lang={messages.language}
      aria-label={text.filter}
    >
      <div className="ph-filter__fields">
        <label className="ph-field">
          <span>{text.filterText}</span>
          <input
            type="search"
            name={`${queryPrefix}text`}
            defaultValue={filterValue(filter, "text")}
            maxLength={longestValue}
            autoComplete="off"
          />
        </label>
        {filterFacets(agenda, messages).map((facet) => (
          <FacetField key={facet.key} facet={facet} {...props} />
        ))}
      </div>
      <p className="ph-filter__result">
        <button type="submit" className="ph-button">
          {text.filterApply}
        </button>{" "}
        <span role="status">{words}</span>{" "}
        <a className="ph-filter__reset" href={href ?? "?"} hidden={!isActive}>
          {text.filterReset}
        </a>
      </p>
    </form>
  );
}

function FacetField({
  facet: { key, label, options },
  agenda,
  messages,
  filter,
  queryPrefix,
}: FilterViewProps & { readonly facet: Facet }): ReactElement {
  const lang = key === "day" ? undefined : contentLanguage(agenda.language, messages);
  return (
    <label className="ph-field">
      <span>{messages.text[label]}</span>
      <select name={queryPrefix + key} defaultValue={filterValue(filter, key)} autoComplete="off">
        <option value="">{messages.text.filterAny}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={lang}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
