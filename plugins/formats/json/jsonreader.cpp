// SPDX-License-Identifier: MIT
#include "plugins/formats/json/jsonreader.h"

#include "plugins/formats/json/jsonfindings.h"
#include "plugins/formats/json/jsonwriter.h"
#include "plugins/formats/json/valuereader.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace keelson::json {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::json::Reader)
};

using boost::json::array;
using boost::json::object;
using boost::json::value;

class Reader
{
public:
    Result<Imported> read(const value &root);

private:
    bool readForm(const value &root);
    bool readModel(const value &root);
    bool readHistory(const value &root);
    bool readChange(const value &in, const Path &where);
    bool readChangeWithFacts(const value &in, const Path &where);
    bool keep(const Change &change, const Path &where);
    bool readHead(const value &stamp, const value &when, const value &author, const value &label, const value *undoes,
                  const Path &where, Change &change);
    bool readFact(const value &in, const Path &where, Change &change);
    bool readRecord(const value &in, const Path &where);
    bool readCell(Id record, const QString &property, const value &in, const Path &where);
    bool readEach(const value &in, const Path &where, bool (Reader::*item)(const value &, const Path &));

    ValueReader m_in;
    QMap<Stamp, Change> m_changes;
    QSet<Id> m_records;
    bool m_isHistory = false;
    QSet<std::pair<Id, QString>> m_told;  ///< Of the change that is being read.
};

bool Reader::readEach(const value &in, const Path &where, bool (Reader::*item)(const value &, const Path &))
{
    const array *items = m_in.array(in, where);
    if (!items)
        return false;
    for (size_t i = 0; i < items->size(); ++i) {
        if (!(this->*item)((*items)[i], where.at(qsizetype(i))))
            return false;
    }
    return true;
}

bool Reader::readFact(const value &in, const Path &where, Change &change)
{
    const array *parts = m_in.array(in, where, 3, Tr::tr("A record, a property and a value are expected here."));
    Fact fact;
    if (!parts || !m_in.readRecord((*parts)[0], where.at(0), fact.record)
        || !m_in.read((*parts)[1], where.at(1), fact.property) || !m_in.checkProperty(fact.property, where.at(1))
        || !m_in.read((*parts)[2], where.at(2), fact.value))
        return false;
    const std::pair told(fact.record, fact.property);
    if (m_told.contains(told))
        return m_in.refuse(where, Tr::tr("The change says this property twice."));
    m_told.insert(told);
    change.facts.append(fact);
    return true;
}

bool Reader::readHead(const value &stamp, const value &when, const value &author, const value &label,
                      const value *undoes, const Path &where, Change &change)
{
    return m_in.read(stamp, where.at("stamp"), change.stamp) && m_in.read(when, where.at("when"), change.when)
        && m_in.read(author, where.at("author"), change.author) && m_in.read(label, where.at("label"), change.label)
        && (!undoes || m_in.read(*undoes, where.at("undoes"), change.undoes));
}

bool Reader::keep(const Change &change, const Path &where)
{
    if (m_changes.contains(change.stamp))
        return m_in.refuse(where.at("stamp"), Tr::tr("Another change has the same stamp."));
    m_changes.insert(change.stamp, change);
    return true;
}

bool Reader::readChange(const value &in, const Path &where)
{
    const value *stamp = nullptr;
    const value *when = nullptr;
    const value *author = nullptr;
    const value *label = nullptr;
    const value *undoes = nullptr;
    Change change;
    return m_in.fields(in, where, {{"stamp", &stamp}, {"when", &when}, {"author", &author}, {"label", &label}},
                       {{"undoes", &undoes}})
        && readHead(*stamp, *when, *author, *label, undoes, where, change) && keep(change, where);
}

bool Reader::readChangeWithFacts(const value &in, const Path &where)
{
    const value *stamp = nullptr;
    const value *when = nullptr;
    const value *author = nullptr;
    const value *label = nullptr;
    const value *facts = nullptr;
    const value *undoes = nullptr;
    Change change;
    if (!m_in.fields(in, where,
                     {{"stamp", &stamp}, {"when", &when}, {"author", &author}, {"label", &label}, {"facts", &facts}},
                     {{"undoes", &undoes}})
        || !readHead(*stamp, *when, *author, *label, undoes, where, change))
        return false;
    const Path factsPath = where.at("facts");
    const array *items = m_in.array(*facts, factsPath);
    m_told.clear();
    for (size_t i = 0; items && i < items->size(); ++i) {
        if (!readFact((*items)[i], factsPath.at(qsizetype(i)), change))
            return false;
    }
    return items && keep(change, where);
}

bool Reader::readCell(Id record, const QString &property, const value &in, const Path &where)
{
    const array *cell = m_in.array(in, where, 2, Tr::tr("A value and its stamp are expected here."));
    Fact fact{record, property, {}};
    Stamp stamp;
    if (!cell || !m_in.checkProperty(property, where) || !m_in.read((*cell)[0], where.at(0), fact.value)
        || !m_in.read((*cell)[1], where.at(1), stamp))
        return false;
    const auto change = m_changes.find(stamp);
    if (change == m_changes.end())
        return m_in.refuse(where.at(1), Tr::tr("None of the changes has this stamp."));
    change->facts.append(fact);
    return true;
}

bool Reader::readRecord(const value &in, const Path &where)
{
    const value *id = nullptr;
    const value *cells = nullptr;
    Id record;
    if (!m_in.fields(in, where, {{"id", &id}, {"properties", &cells}}) || !m_in.readRecord(*id, where.at("id"), record))
        return false;
    if (m_records.contains(record))
        return m_in.refuse(where.at("id"), Tr::tr("Another record has the same id."));
    m_records.insert(record);
    const object *properties = m_in.object(*cells, where.at("properties"));
    if (!properties)
        return false;
    // The path names a property as people do: records[3].name.
    for (const auto &property : *properties) {
        if (!readCell(record, text(property.key()), property.value(), where.at(property.key())))
            return false;
    }
    return true;
}

bool Reader::readModel(const value &root)
{
    const Path top;
    const value *form = nullptr;
    const value *changes = nullptr;
    const value *records = nullptr;
    return m_in.fields(root, top,
                       {{"format", &form}, {"version", &form}, {"content", &form}, {"records", &records},
                        {"changes", &changes}})
        && readEach(*changes, top.at("changes"), &Reader::readChange)
        && readEach(*records, top.at("records"), &Reader::readRecord);
}

bool Reader::readHistory(const value &root)
{
    const Path top;
    const value *form = nullptr;
    const value *changes = nullptr;
    return m_in.fields(root, top, {{"format", &form}, {"version", &form}, {"content", &form}, {"changes", &changes}})
        && readEach(*changes, top.at("changes"), &Reader::readChangeWithFacts);
}

/// Which form it is comes first: a newer one may look different in every other respect.
bool Reader::readForm(const value &root)
{
    const Path top;
    const object *members = m_in.object(root, top);
    if (!members)
        return false;
    const value *format = members->if_contains("format");
    if (!format || !format->is_string() || format->get_string() != formName)
        return m_in.refuse(top.at("format"), Tr::tr("This is not a Keelson document."));
    const value *versionValue = members->if_contains("version");
    qint64 version = 0;
    if (!versionValue)
        return m_in.refuse(top.at("version"), Tr::tr("This is missing."));
    if (!m_in.read(*versionValue, top.at("version"), version))
        return false;
    if (version > formVersion)
        return m_in.refuse(top.at("version"), Tr::tr("A newer Keelson wrote this (form %1); this one reads up to form %2.")
                                                  .arg(version).arg(formVersion));
    if (version < 1)
        return m_in.refuse(top.at("version"), Tr::tr("There is no form %1.").arg(version));
    const value *content = members->if_contains("content");
    if (content && *content == value("model"))
        return readModel(root);
    m_isHistory = content && *content == value("history");
    if (m_isHistory)
        return readHistory(root);
    return m_in.refuse(top.at("content"), Tr::tr("\"model\" or \"history\" is expected here."));
}

Result<Imported> Reader::read(const value &root)
{
    if (!readForm(root))
        return m_in.error();
    Imported imported;
    for (const Change &change : std::as_const(m_changes)) {
        if (m_isHistory || !change.facts.isEmpty()) // An undo that found nothing left to take back counts, too.
            imported.changes.append(change);
    }
    imported.findings = findingsOf(imported.changes);
    return imported;
}

} // namespace

Result<Imported> interpreted(const boost::json::value &root)
{
    return Reader().read(root);
}

} // namespace keelson::json
