// What is really so in a synthetic movement, for whoever measures how well it is found out: a file beside the
// store, never inside it.
//
// JSON Lines. `human` numbers a human being; several ids may be the same one.
//   {"kind":"person","human":7,"id":uuid,"place":"00103","household":3,"name":"…","birthYear":1958,
//    "phone":"01…","written":{"name":"…","birthYear":1959},"slips":["tone-lost","year"]}
//                                     one for each enrolment: what is so, and what was written
//   {"kind":"observation","human":7,"record":uuid,"skill":"payment.qr","seen":false,"really":true}
//                                     one for each that says otherwise than it was
//   {"kind":"ability","human":7,"id":uuid,"place":"00103","on":"2025-12-31","can":["payment.qr",…],
//    "left":"health"}
//                                     one for each human being at the end, also those who were never enrolled
//                                     (id: null); `left`: why they want no further visit, or "no"
#pragma once

#include <fstream>
#include <string>

#include "base/json.h"

namespace domdom::simulation {

class Truth {
  public:
    // Writes nothing.
    Truth() = default;
    // kConflict when the file is there already.
    static Result<Truth> create(const std::string& file);

    void tell(const json::object& line);
    bool is_told() const { return file_.is_open(); }
    // kStorage when not all of it could be written.
    Result<> finish();

  private:
    std::ofstream file_;
    std::string name_;
};

}  // namespace domdom::simulation
