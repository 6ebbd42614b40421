// A progress bar for people: drawn on standard error, and only where that is a terminal.
#pragma once

#include <cstdint>
#include <string>

namespace domdom::cli {

class Progress {
  public:
    explicit Progress(std::string label);
    // Takes the bar off the line.
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(int64_t done, int64_t total);

  private:
    std::string label_;
    bool terminal_;
    bool drawn_ = false;
    int64_t percent_ = -1;
};

}  // namespace domdom::cli
