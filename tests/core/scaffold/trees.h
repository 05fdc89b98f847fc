// SPDX-License-Identifier: MIT
#pragma once

#include "core/scaffold/writer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

// What the tests of writing a tree share.

namespace trees {

using namespace Qt::StringLiterals;
using namespace keelson;
using scaffold::Action;

inline void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(bytes);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every file below a folder but Keelson's own, with its bytes.
inline QMap<QString, QByteArray> everythingIn(const QString &folder, bool withOwn = false)
{
    QMap<QString, QByteArray> all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir(folder).relativeFilePath(files.next());
        if (withOwn || !path.startsWith(u".keelson/"))
            all.insert(path, contentOf(folder + u'/' + path));
    }
    return all;
}

inline FileTree treeOf(const QMap<QString, QByteArray> &texts)
{
    FileTree tree;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        tree.insert(text.key(), {*text, text.key().startsWith(u"seeded") ? Ownership::Seeded : Ownership::Managed, {}, false});
    return tree;
}

inline FileTree first()
{
    return treeOf({{u"README.md"_s, "first\n"}, {u"src/deep/a.ts"_s, "a1\n"}, {u"src/b.ts"_s, "b1\n"}, {u"seeded.ts"_s, "s1\n"}});
}

inline FileTree second()
{
    return treeOf({{u"README.md"_s, "second\n"}, {u"src/deep/a.ts"_s, "a2\n"}, {u"new/c.ts"_s, "c2\n"}, {u"seeded.ts"_s, "s2\n"}});
}

inline Result<scaffold::Plan> planned(const FileTree &tree, const QString &target)
{
    return scaffold::plan(tree, target, u"test-kit"_s, u"1"_s);
}

inline Result<scaffold::Report> generated(const FileTree &tree, const QString &target)
{
    const Result<scaffold::Plan> plan = planned(tree, target);
    return plan ? scaffold::write(*plan) : plan.error();
}

inline QMap<QString, QByteArray> textsOf(const FileTree &tree)
{
    QMap<QString, QByteArray> texts;
    for (auto file = tree.begin(); file != tree.end(); ++file)
        texts.insert(file.key(), file->bytes);
    return texts;
}

inline Action actionOf(const scaffold::Plan &plan, const QString &path)
{
    for (const scaffold::PlannedFile &file : plan.files) {
        if (file.path == path)
            return file.action;
    }
    qFatal("no such path in the plan: %s", qPrintable(path));
}

inline void copyFolder(const QString &from, const QString &to)
{
    const auto all = everythingIn(from, true);
    for (auto file = all.begin(); file != all.end(); ++file)
        put(to + u'/' + file.key(), *file);
}

} // namespace trees
