// SPDX-License-Identifier: GPL-3.0-or-later
// Runs Boost.Test from inside a live wx event loop, after the first idle event; its assertions
// throw.
#define BOOST_TEST_NO_MAIN
#include <stdexcept>

#include <boost/test/unit_test.hpp>

#include <wx/app.h>
#include <wx/init.h>

namespace {
void throwOnAssert(const wxString& file, int line, const wxString& function,
                   const wxString& condition, const wxString& message) {
    throw std::logic_error(
        wxString::Format("%s:%d %s: %s %s", file, line, function, condition, message)
            .utf8_string());
}

bool initSuites() {
    return true;
}

class TestApp : public wxApp {
public:
    bool OnInit() override {
        wxSetAssertHandler(throwOnAssert);
        SetExitOnFrameDelete(false);
        Bind(wxEVT_IDLE, &TestApp::onFirstIdle, this);
        return true;
    }

    int OnRun() override {
        wxApp::OnRun();
        return result_;
    }

private:
    void onFirstIdle(wxIdleEvent&) {
        Unbind(wxEVT_IDLE, &TestApp::onFirstIdle, this);
        result_ = boost::unit_test::unit_test_main(initSuites, argc, argv);
        ExitMainLoop();
    }

    int result_ = 1;
};
}  // namespace

int main(int argc, char** argv) {
    wxApp::SetInstance(new TestApp);  // wxEntry takes it over
    return wxEntry(argc, argv);
}
