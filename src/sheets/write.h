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

// Takes rows of text and gives the bytes of a file. A text that a spreadsheet would compute is written as
// text.
class Sheet {
  public:
    virtual ~Sheet() = default;
    virtual void add(const std::vector<std::string>& row) = 0;
    virtual Result<std::string> finish() = 0;
};
std::unique_ptr<Sheet> make_sheet(Format format, const std::string& name);

}  // namespace domdom::sheets
