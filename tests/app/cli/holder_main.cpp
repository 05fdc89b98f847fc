// SPDX-License-Identifier: MIT
#include "tests/core/document/documents.h"

#include <QCoreApplication>

#include <cstdio>

using namespace keelson;
using namespace keelson::tests;

// Has a document open for writing until its standard input ends, and says when it has:
//   document_holder <path>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto opened = Document::open(app.arguments().value(1), ada());
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text()));
        return 1;
    }
    std::puts("holds");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
