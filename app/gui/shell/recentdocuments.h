// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

class QSettings;

namespace keelson {

struct RecentDocument
{
    QString path;
    QString name;    ///< As it was called when last open.
    QDateTime when;  ///< Last change of the file.
    bool draft = false;

    friend bool operator==(const RecentDocument &, const RecentDocument &) = default;
};

/// The documents last open, newest first, drafts among them. Files that are gone are left out.
class RecentDocuments : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit RecentDocuments(QSettings &settings, QObject *parent = nullptr);

    QList<RecentDocument> documents() const;
    void remember(const QString &path, const QString &name);
    void forget(const QString &path);

Q_SIGNALS:
    void changed();

private:
    struct Entry { QString path; QString name; };
    QList<Entry> read() const;
    void write(const QList<Entry> &entries);

    QSettings &m_settings;
};

} // namespace keelson
