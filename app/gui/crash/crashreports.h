// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace keelson {

/// A file a crash has left.
struct CrashReport
{
    QString path;
    QDateTime when;  ///< UTC.
    bool seen = false;

    friend bool operator==(const CrashReport &, const CrashReport &) = default;
};

/// The reports of a folder. Which are seen stands in their names, so that nothing else has to be kept.
/// Lives on the GUI thread; reads the folder at each call, which is a dozen small files at most.
class CrashReports : public QObject
{
    Q_OBJECT

public:
    explicit CrashReports(QString folder = standardFolder(), QObject *parent = nullptr);

    static QString standardFolder();

    QString folder() const { return m_folder; }
    QList<CrashReport> all() const;  ///< Latest first.
    std::optional<CrashReport> latestUnseen() const;
    /// Empty when it cannot be read.
    static QString text(const CrashReport &report);

    void markAllSeen();
    void remove(const CrashReport &report);
    /// Removes all but the latest.
    void keepLatest(qsizetype count = 10);

Q_SIGNALS:
    void changed();

private:
    QString m_folder;
};

} // namespace keelson
