// SPDX-License-Identifier: MIT
#include "core/plugin/format.h"

#include "plugins/formats/boards/choices.h"
#include "plugins/formats/csv/columns.h"
#include "plugins/formats/csv/csvreader.h"
#include "plugins/formats/csv/csvwriter.h"

#include <QCoreApplication>
#include <QIODevice>

namespace keelson {

using namespace Qt::StringLiterals;

/// Boards as tables.
class CsvFormat final : public QObject, public Format, public Surveyed
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID KeelsonFormat_iid FILE "csv.json")
    Q_INTERFACES(keelson::Format)

public:
    QString id() const override { return u"csv"_s; }
    QString label() const override { return tr("CSV"); }
    QStringList suffixes() const override { return {u"csv"_s, u"tsv"_s}; }
    bool reads() const override { return true; }
    bool writes() const override { return true; }
    QList<Option> options() const override { return {boards::mapOption(), boards::pagesOption()}; }
    const Surveyed *surveyed() const override { return this; }

    /// Any text is a list of notes; only a header says that it is meant to be one.
    Confidence recognises(QByteArrayView head) const override
    {
        QByteArrayView first = head.first(qMax(qsizetype(0), head.indexOf('\n') < 0 ? head.size() : head.indexOf('\n')));
        if (first.startsWith("\xEF\xBB\xBF"))
            first = first.sliced(3);
        const QString line = QString::fromUtf8(first).trimmed();
        const QChar separator = csv::separatorOf(line);
        QStringList cells = line.split(separator);
        for (QString &cell : cells)
            cell.remove(u'"');
        return cells.size() > 1 && csv::Columns::of(cells).hasHeader() ? Confidence::Maybe : Confidence::No;
    }

    Result<FileSurvey> survey(QIODevice &in, const Options &, Stop stop) const override
    {
        const Result<csv::Table> table = csv::tableOf(in, stop);
        return table ? Result<FileSurvey>(csv::Notes(*table).survey()) : table.error();
    }

    Result<Imported> read(QIODevice &in, const Options &options, Stop stop) const override
    {
        const Result<csv::Table> table = csv::tableOf(in, stop);
        if (!table)
            return table.error();
        return csv::Notes(*table).boards(options.value(u"map"_s).toString(), options.value(u"pages"_s).toString());
    }

    Result<void> write(const Exported &what, QIODevice &out, const Options &) const override
    {
        const QByteArray text = csv::tableOf(what.model, what.view);
        if (out.write(text) != text.size())
            return Error{Error::Kind::Environment, tr("The table could not be written: %1.").arg(out.errorString()), {}, {}};
        return {};
    }
};

} // namespace keelson

#include "csvformat.moc"
