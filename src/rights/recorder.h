// Who recorded something, as the reader may know it.
#pragma once

#include <map>

#include "people/person.h"
#include "rights/dossier.h"

namespace domdom::rights {

class Recorders {
  public:
    Recorders(store::Connection& db, const people::Whole& whole, Reader reader)
        : db_(db), whole_(whole), reader_(reader) {}
    // {"role":"companion","name":…}; the role "self" for the person, "program" where nobody did it, and
    // "unknown" for an account of another server.
    Result<json::object> show(const Uuid& author);

  private:
    store::Connection& db_;
    const people::Whole& whole_;
    const Reader reader_;
    std::map<Uuid, json::object> known_;
};

}  // namespace domdom::rights
