// Lists for people's programs: a CSV that Excel opens in the right encoding, or a workbook.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"

namespace domdom::sheets {

enum class Format { kCsv, kXlsx };
// By the end of a file's name: ".xlsx", or ".csv".
Result<Format> format_of(const std::string& file);

// How a workbook shows its list; a CSV has no looks.
struct Look {
    std::vector<double> widths = {};  // of its columns, in characters
    size_t titles = 0;                // the number of the row, from 1, that stays in sight; 0: none does
    size_t hidden = 0;                // the number of a row that programs read and people do not; 0: none
    // People type into it: on A4 across, and what they type stays a text, no day and no number.
    bool is_to_fill = false;
};

// Takes rows of text and gives the bytes of a file. A text that a spreadsheet would compute is written as
// text.
class Sheet {
  public:
    virtual ~Sheet() = default;
    virtual void add(const std::vector<std::string>& row) = 0;
    virtual Result<std::string> finish() = 0;
};
std::unique_ptr<Sheet> make_sheet(Format format, const std::string& name, const Look& look = {});

}  // namespace domdom::sheets
