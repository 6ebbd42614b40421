// A mandate: somebody lets a companion do certain things for her, for some months, before a witness; ends it
// in one word; and reads, with the family she names, everything that was done under it. It is nobody's skill.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "access/command.h"
#include "access/routing.h"
#include "safety/events.h"

namespace domdom::safety {

// What may be allowed, and for how long: content/mandates.json.
class MandateTerms {
  public:
    static Result<MandateTerms> parse(std::string_view text);
    using Texts = std::map<std::string, std::string, std::less<>>;  // by language
    int days_max() const { return days_max_; }
    const std::map<std::string, Texts, std::less<>>& tasks() const { return tasks_; }
    // A task of a newer list is shown as its code.
    std::string name(const std::string& task, std::string_view language) const;

  private:
    int days_max_ = 0;
    std::map<std::string, Texts, std::less<>> tasks_;
};
using MandateTermsPtr = std::shared_ptr<const MandateTerms>;

// {"mandate":uuid,"account":uuid,"tasks":["public-service"],"from":date,"until":date,"agreed":true}: the
// event's person lets that account do these things. Private {"witness":name,"family":names,"token":43
// letters}: who stood by, who may read along, and the secret address of the journal, of which the store keeps
// the hash.
struct MandateGiven {
    static constexpr const char* kType = "mandate.given";
    Uuid mandate, account;
    std::vector<std::string> tasks;
    Date from, until;
    json::object body() const;
    static Result<MandateGiven> parse(const Fields& fields);
};
// {"mandate":uuid}: she ended it.
inline constexpr const char* kMandateRevoked = "mandate.revoked";
// {"mandate":uuid,"task":"public-service"}: the author did it for her. Private {"note"}.
struct MandateUsed {
    static constexpr const char* kType = "mandate.used";
    Uuid mandate;
    std::string task;
    json::object body() const { return {{"mandate", mandate.text()}, {"task", task}}; }
    static Result<MandateUsed> parse(const Fields& fields);
};

struct Mandate : MandateGiven {
    Uuid person, place;
    std::optional<int64_t> revoked_at;  // Unix milliseconds
    // Why an act is outside of it: "task", "early", "over", "revoked", "companion"; nothing where it is
    // inside.
    std::string_view outside(const std::string& task, const Uuid& author, int64_t at) const;
    bool holds_at(int64_t at) const { return outside(tasks.front(), account, at).empty(); }
};
struct Act {
    Uuid event, account;
    std::string task, note;
    int64_t at = 0;
    std::string_view outside;
};
Result<std::optional<Mandate>> find_mandate(store::Connection& db, const Uuid& id);
// Of a person under all of their ids, the newest first.
Result<std::vector<Mandate>> mandates_of(store::Connection& db, const std::vector<Uuid>& ids);
// Everything done under it, the newest first.
Result<std::vector<Act>> acts_under(store::Connection& db, const Mandate& mandate);

// What lies in the register of one mandate.
struct MandateWords {
    std::string witness, family;
};
Result<std::optional<MandateWords>> find_mandate_words(store::Connection& db, const Uuid& mandate);
// Whose journal lies at this secret address.
Result<std::optional<Uuid>> find_by_token(store::Connection& db, const std::string& token);

std::unique_ptr<log::Projection> make_mandates_projection();
void add_mandate_commands(access::Commands& commands, MandateTermsPtr terms);

}  // namespace domdom::safety
