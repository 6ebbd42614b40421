#include "people/identity.h"

#include <sodium.h>

namespace domdom::people {

namespace {

constexpr const char* kPut =
    "INSERT INTO register_identity (hash, person) VALUES ($1, $2) ON CONFLICT (hash, person) DO NOTHING";
constexpr const char* kHolders =
    "SELECT person FROM register_identity WHERE hash = $1 ORDER BY person LIMIT 20";
constexpr const char* kOther =
    "SELECT COUNT(*), COALESCE(SUM(CASE WHEN hash = $2 THEN 1 ELSE 0 END), 0) FROM register_identity"
    " WHERE person = $1";

constexpr size_t kDigits = 12, kDigitsOfOld = 9;

}  // namespace

IdentityKey identity_key(const store::Store& store) {
    const auto seal = store.seal("domdom: national ids in the register");
    IdentityKey key{};
    crypto_generichash(key.data(), key.size(), seal.data(), seal.size(), nullptr, 0);
    return key;
}

Result<std::string> identity_hash(const IdentityKey& key, std::string_view national_id) {
    std::string digits;
    for (const char c : national_id) {
        if (c >= '0' && c <= '9')
            digits += c;
        else if (c != ' ' && c != '.' && c != '-')
            return invalid("a national id is digits alone");
    }
    if (digits.size() != kDigits && digits.size() != kDigitsOfOld)
        return invalid("a national id has 12 digits, or 9 on an old card");
    std::string hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(digits.data()), digits.size(), key.data(),
                       key.size());
    return hash;
}

Result<> put_identity(store::Connection& db, const Uuid& person, const std::string& hash) {
    return db.run(kPut, store::Bind::blob(hash), person);
}

Result<std::vector<Uuid>> holders_of(store::Connection& db, const std::string& hash) {
    std::vector<Uuid> holders;
    auto rows = TRY(db.query(kHolders, store::Bind::blob(hash)));
    while (TRY(rows.next())) holders.push_back(rows.uuid(0));
    return holders;
}

Result<bool> has_other_identity(store::Connection& db, const Uuid& person, const std::string& hash) {
    auto rows = TRY(db.query(kOther, person, store::Bind::blob(hash)));
    if (!TRY(rows.next())) return false;
    return rows.integer(0) > 0 && rows.integer(1) == 0;
}

}  // namespace domdom::people
