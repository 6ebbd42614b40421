// GET and POST /m/{token}: what a companion may do for somebody, everything that was done, and the word that
// ends it; for her and the family she named, without a script, and to print.
#include <fmt/format.h>

#include "fieldwork/page_writer.h"
#include "people/register.h"
#include "safety/mandates.h"
#include "safety/safety.h"

namespace domdom::safety {

namespace {

using access::Services;
using fieldwork::escape;
using fieldwork::PageWriter;
using http::Reply;
using http::Request;

struct Shared {
    Services services;
    std::shared_ptr<const fieldwork::PlacePage> page;
    MandateTermsPtr terms;
};

Result<std::string> account_name(store::Connection& db, const Uuid& account) {
    return TRY(access::find_account_name(db, account))
    .value_or("…");
}

Result<Mandate> mandate_asked(store::Connection& db, const Request& request) {
    const auto id = TRY(find_by_token(db, request.params.find("token")->second));
    auto mandate = id ? TRY(find_mandate(db, *id)) : std::nullopt;
    if (!mandate) return Error{Code::kNotFound, "there is no such page", "token"};
    return std::move(*mandate);
}

std::string day(Date date) {
    const auto iso = date.text();
    return iso.substr(8, 2) + "/" + iso.substr(5, 2) + "/" + iso.substr(0, 4);
}

std::string standing(const PageWriter& write, const Mandate& mandate, Date today, std::string_view path) {
    if (mandate.revoked_at)
        return fmt::format("<p role=\"status\"><strong>{}</strong></p>",
                           write.word("mandateEnded", {{"day", day(date_of(*mandate.revoked_at))}}));
    if (mandate.until < today)
        return fmt::format("<p role=\"status\"><strong>{}</strong></p>",
                           write.word("mandateOver", {{"day", day(mandate.until)}}));
    return fmt::format("<form method=\"post\" action=\"{}{}\"><button class=\"main\">{}</button></form>",
                       path, write.query(), write.word("mandateEnd"));
}

Result<std::string> journal(const Shared& shared, store::Connection& db, const PageWriter& write,
                            const Mandate& mandate) {
    std::string list;
    for (const auto& act : TRY(acts_under(db, mandate)))
        list += fmt::format("<li><strong>{}</strong><span>{} · {}</span>{}{}</li>",
                            escape(shared.terms->name(act.task, write.language())), write.when(act.at),
                            escape(TRY(account_name(db, act.account))),
                            act.note.empty() ? "" : fmt::format("<span>{}</span>", escape(act.note)),
                            act.outside.empty() ? ""
                                                : fmt::format("<strong class=\"off\">{}</strong>",
                                                              write.word("mandateOutside")));
    if (list.empty()) return fmt::format("<p>{}</p>", write.word("mandateNothing"));
    return fmt::format("<ul>{}</ul>", list);
}

Result<Reply> show(const Shared& shared, const Request& request) {
    const auto language = TRY(fieldwork::language_of(request));
    auto db = TRY(shared.services.log.store().read());
    const auto mandate = TRY(mandate_asked(*db, request));
    const auto words = TRY(find_mandate_words(*db, mandate.mandate))
    .value_or(MandateWords{});
    const auto tree = TRY(shared.services.places.tree());
    const auto* place = tree->find_latest(mandate.place);
    const PageWriter write(*shared.page, language, place ? place->name : "");
    const std::string path = "/m/" + request.params.find("token")->second;
    std::string tasks;
    for (const auto& task : mandate.tasks)
        tasks += fmt::format("<li>{}</li>", escape(shared.terms->name(task, language)));
    const auto entry = TRY(people::find_entry(*db, mandate.person));
    const auto companion = TRY(account_name(*db, mandate.account));
    std::string main = fmt::format(
        "<h1>{}</h1><p>{}</p><ul>{}</ul><p>{}</p><p class=\"soft\">{}</p>{}{}<h2>{}</h2>{}",
        write.word("mandateTitle"),
        write.word("mandateWho", {{"name", entry ? entry->name : "…"}, {"companion", companion}}), tasks,
        write.word("mandateWhen", {{"from", day(mandate.from)}, {"until", day(mandate.until)}}),
        write.word("mandateWitness", {{"witness", words.witness}}),
        words.family.empty() ? ""
                             : fmt::format("<p class=\"soft\">{}</p>",
                                           write.word("mandateFamily", {{"family", words.family}})),
        standing(write, mandate, shared.services.log.clock().today(), path), write.word("mandateJournal"),
        TRY(journal(shared, *db, write, mandate)));
    return write.page(
        {"mandateTitle", "mandateTitle", access::public_address(shared.services, request, path), false}, path,
        fmt::format("{}<p class=\"soft\">{}</p>", main, write.word("visitNever")));
}

// The address is hers: whoever holds it may end what it shows, and nothing else.
Result<Reply> end(const Shared& shared, const Request& request) {
    const auto query = request.query_value("lang");
    TRY(fieldwork::language_of(request));
    TRY(shared.services.log.run([&](log::Writing& writing) -> Result<> {
        const auto mandate = TRY(mandate_asked(writing.db, request));
        if (mandate.revoked_at) return {};
        log::Event event;
        event.id = make_uuid_v8("end of mandate " + mandate.mandate.text());
        event.type = kMandateRevoked;
        event.occurred_at = writing.now_ms;
        event.person = mandate.person;
        event.place = mandate.place;
        event.body = {{"mandate", mandate.mandate.text()}};
        TRY(writing.append(std::move(event)));
        return {};
    }));
    Reply reply;
    reply.status = 303;
    reply.headers.emplace_back("Location", "/m/" + request.params.find("token")->second +
                                               (query ? "?lang=" + *query : std::string()));
    return reply;
}

}  // namespace

void add_mandate_pages(const Services& services, std::shared_ptr<const fieldwork::PlacePage> page,
                       MandateTermsPtr terms) {
    const Shared shared{services, std::move(page), std::move(terms)};
    access::add_get(services, "/m/{token}", "public",
                    [shared](const Request& request) { return show(shared, request); });
    access::add_post(services, "/m/{token}", "public",
                     [shared](const Request& request) { return end(shared, request); });
}

}  // namespace domdom::safety
