// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>
#include <iostream>
#include <string>

using namespace keelson;
using namespace keelson::tests;

// Opens a document when it is told to, as one of several programs that want it:
//   document_opener <path> <person>
// Reads "open", "look" or "close" a line and answers with a line each: "open", "looked", "closed", or what was refused.
// "open at <ms since the epoch>" waits until then.

namespace {

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(QString(text).replace(u'\n', u' ')));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1);
    const Author person{Id(3, 3), app.arguments().value(2)};
    std::unique_ptr<Document> document;
    for (std::string line; std::getline(std::cin, line);) {
        const QStringList words = QString::fromStdString(line).split(u' ');
        if (words[0] == QLatin1StringView("close")) {
            document.reset();
            say(QStringLiteral("closed"));
            continue;
        }
        while (QDateTime::currentMSecsSinceEpoch() < words.value(2).toLongLong()) { }
        const bool looks = words[0] == QLatin1StringView("look");
        auto opened = Document::open(path, person, looks ? Document::Access::ReadOnly : Document::Access::Write);
        if (!opened)
            say(opened.error().text());
        else if (looks)
            say(QStringLiteral("looked"));
        else
            say(QStringLiteral("open"));
        if (opened && !looks)
            document = std::move(*opened);
    }
}
