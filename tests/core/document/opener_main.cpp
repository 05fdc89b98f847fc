// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>
#include <iostream>
#include <string>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// One of several programs that want a document. Does what it is told:
//   document_opener <path> <person>
// Reads a command a line and answers with a line each:
//   open, look                   "open" or "looked", or what was refused
//   open at <ms since the epoch> the same, when it is time
//   add <name>                   "saved", or "safe" when it could not be but is in a spill, or "unsafe"
//   close                        "closed"

namespace {

class Opener
{
public:
    Opener(const QString &path, const QString &person) : m_path(path), m_person{Id(3, 3), person} { }

    QString obey(const QStringList &words)
    {
        if (words[0] == "add"_L1)
            return addActor(words.value(1));
        if (words[0] == "close"_L1) {
            m_document.reset();
            return u"closed"_s;
        }
        while (QDateTime::currentMSecsSinceEpoch() < words.value(2).toLongLong()) { }
        return words[0] == "look"_L1 ? look() : open();
    }

private:
    QString open()
    {
        auto opened = Document::open(m_path, m_person);
        if (!opened)
            return opened.error().text();
        m_document = std::move(*opened);
        return u"open"_s;
    }

    QString look() const
    {
        const auto opened = Document::open(m_path, m_person, Document::Access::ReadOnly);
        return opened ? u"looked"_s : opened.error().text();
    }

    QString addActor(const QString &name)
    {
        add(*m_document, kinds::actor, name);
        if (m_document->flush())
            return u"saved"_s;
        return m_document->saveState().safeIn.isEmpty() ? u"unsafe"_s : u"safe"_s;
    }

    QString m_path;
    Author m_person;
    std::unique_ptr<Document> m_document;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Opener opener(app.arguments().value(1), app.arguments().value(2));
    for (std::string line; std::getline(std::cin, line);) {
        const QString answer = opener.obey(QString::fromStdString(line).split(u' '));
        std::printf("%s\n", qPrintable(QString(answer).replace(u'\n', u' ')));
        std::fflush(stdout);
    }
}
