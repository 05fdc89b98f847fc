// SPDX-License-Identifier: MIT
#include "documents.h"

#include <QCoreApplication>

#include <cstdio>

using namespace keelson;
using namespace keelson::tests;
using namespace Qt::StringLiterals;

// Edits a document until it is killed, and prints the stamp of every change once it is durable:
//   document_editor <path>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto opened = Document::open(app.arguments().value(1), ada());
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text()));
        return 1;
    }
    Document &document = **opened;
    QRandomGenerator random(QRandomGenerator::global()->generate());
    for (int i = 0;; ++i) {
        QList<Stamp> stamps;
        for (int n = 1 + int(random.bounded(5)); n > 0; --n) {
            Edit edit(u"Add"_s);
            const Id id = edit.add(kinds::hotspot, u"Question %1"_s.arg(i));
            edit.set(id, properties::description, QString(int(random.bounded(4000)), u'd'));
            stamps.append(document.commit(edit));
        }
        if (!document.flush())
            return 2;
        for (const Stamp &stamp : std::as_const(stamps))
            std::printf("%llu %s\n", stamp.counter, qPrintable(stamp.replica.toString()));
        std::fflush(stdout);
    }
}
