// SPDX-License-Identifier: MIT
#include "plugins/formats/drawio/xmlpages.h"

#include "plugins/formats/drawio/pagetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamReader>

#include <utility>

using namespace Qt::StringLiterals;

namespace keelson::drawio {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keelson::drawio::XmlPages)
};

constexpr int depthAtMost = 200;
constexpr qsizetype dataAtMost = 200;  // of one shape

/// Walks through the elements once. An error is kept and ends everything.
class Pages
{
public:
    Pages(QIODevice &in, Allowance &allowance, Stop stop) : m_xml(&in), m_allowance(allowance), m_stop(std::move(stop)) { }
    Result<QList<Diagram>> read();

private:
    bool next();
    bool refuse(const QString &what);
    Error error() const;
    void open();
    void close();
    void openWrapper(const QXmlStreamAttributes &attributes);
    void openCell(const QXmlStreamAttributes &attributes);
    void openGeometry(const QXmlStreamAttributes &attributes);
    void openPoint(const QXmlStreamAttributes &attributes);
    void beginDiagram(const QString &name);
    void endDiagram();
    bool readPicture(const QXmlStreamAttributes &attributes);
    bool isCellPlace() const { return m_isInRoot && m_depth == m_rootDepth + 1; }

    QXmlStreamReader m_xml;
    Allowance &m_allowance;
    Stop m_stop;
    QList<Diagram> m_pages;
    QString m_problem;
    bool m_isCancelled = false;
    int m_depth = 0;
    int m_rootDepth = 0;
    bool m_isInDiagram = false;
    bool m_isInRoot = false;
    bool m_hasModel = false;
    QString m_packed;
    std::optional<Cell> m_cell;      ///< That is being read.
    bool m_isWrapped = false;
};

bool Pages::refuse(const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = what;
    return false;
}

Error Pages::error() const
{
    const QString where = Tr::tr("line %1, column %2").arg(m_xml.lineNumber()).arg(m_xml.columnNumber());
    if (m_isCancelled)
        return {Error::Kind::Cancelled, Tr::tr("Reading was stopped."), {}, {}};
    return {Error::Kind::BadInput, m_problem, where, Tr::tr("Nothing was imported.")};
}

bool Pages::next()
{
    if (m_stop.requested()) {
        m_isCancelled = true;
        return refuse(Tr::tr("Reading was stopped."));
    }
    if (m_xml.atEnd() || !m_problem.isEmpty())
        return false;
    m_xml.readNext();
    if (m_xml.hasError())
        return refuse(Tr::tr("This is no well-formed XML: %1.").arg(m_xml.errorString().left(200)));
    // draw.io's own files have none; a picture names its standard and nothing else.
    if (m_xml.isDTD() && (m_xml.dtdName() != "svg"_L1 || m_xml.text().contains(u'[') || !m_xml.entityDeclarations().isEmpty()))
        return refuse(Tr::tr("It defines entities of its own. No drawing needs them, and they are not followed."));
    return true;
}

void Pages::beginDiagram(const QString &name)
{
    if (m_pages.size() >= pagesAtMost) {
        refuse(Tr::tr("It has more than %1 pages.").arg(pagesAtMost));
        return;
    }
    m_pages.append({name, {}, {}});
    m_packed.clear();
    m_hasModel = false;
}

/// A page without a drawing in it has one packed in its text.
void Pages::endDiagram()
{
    m_isInDiagram = false;
    if (m_hasModel || m_packed.trimmed().isEmpty())
        return;
    Diagram &page = m_pages.last();
    const Result<QByteArray> xml = pageXml(m_packed.toUtf8(), m_allowance.bytes);
    m_packed.clear();
    if (!xml) {
        page.problem = xml.error().what;
        return;
    }
    m_allowance.bytes -= xml->size();
    QBuffer buffer;
    buffer.setData(*xml);
    buffer.open(QIODevice::ReadOnly);
    Pages inner(buffer, m_allowance, m_stop);
    inner.m_hasModel = true; // A page within a page is none.
    const Result<QList<Diagram>> read = inner.read();
    if (inner.m_isCancelled)
        m_isCancelled = !refuse(Tr::tr("Reading was stopped."));
    else if (!read)
        page.problem = read.error().what;
    else if (read->size() != 1)
        page.problem = Tr::tr("There is no drawing in it.");
    else
        page.cells = read->first().cells;
    if (m_allowance.cells <= 0)
        refuse(Tr::tr("It has more than %1 shapes.").arg(cellsAtMost));
}

void Pages::openWrapper(const QXmlStreamAttributes &attributes)
{
    Cell cell;
    cell.id = attributes.value("id"_L1).toString();
    cell.value = attributes.value("label"_L1).toString();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() != "id"_L1 && attribute.name() != "label"_L1 && cell.data.size() < dataAtMost)
            cell.data.append({attribute.name().toString(), attribute.value().toString()});
    }
    m_cell = cell;
    m_isWrapped = true;
}

void Pages::openCell(const QXmlStreamAttributes &attributes)
{
    if (!m_isWrapped) {
        m_cell = Cell();
        m_cell->id = attributes.value("id"_L1).toString();
        m_cell->value = attributes.value("value"_L1).toString();
    }
    m_cell->parent = attributes.value("parent"_L1).toString();
    m_cell->source = attributes.value("source"_L1).toString();
    m_cell->target = attributes.value("target"_L1).toString();
    m_cell->style = Style(attributes.value("style"_L1));
    m_cell->isVertex = attributes.value("vertex"_L1) == "1"_L1;
    m_cell->isEdge = attributes.value("edge"_L1) == "1"_L1;
    m_cell->isVisible = attributes.value("visible"_L1) != "0"_L1;
}

QRectF rectOf(const QXmlStreamAttributes &attributes)
{
    const auto number = [&](QLatin1StringView name) { return attributes.value(name).toDouble(); };
    return {number("x"_L1), number("y"_L1), number("width"_L1), number("height"_L1)};
}

void Pages::openGeometry(const QXmlStreamAttributes &attributes)
{
    if (!m_cell || m_cell->hasGeometry)
        return;
    m_cell->hasGeometry = true;
    m_cell->isRelative = attributes.value("relative"_L1) == "1"_L1;
    m_cell->rect = rectOf(attributes);
}

void Pages::openPoint(const QXmlStreamAttributes &attributes)
{
    if (!m_cell)
        return;
    const QStringView as = attributes.value("as"_L1);
    const QPointF point = rectOf(attributes).topLeft();
    if (as == "offset"_L1)
        m_cell->offset = point;
    else if (as == "sourcePoint"_L1)
        m_cell->start = point;
    else if (as == "targetPoint"_L1)
        m_cell->end = point;
}

/// draw.io keeps the drawing of an exported picture in an attribute of the picture.
bool Pages::readPicture(const QXmlStreamAttributes &attributes)
{
    if (std::exchange(m_allowance.hasPicture, true))
        return refuse(Tr::tr("This picture carries another one and no drawing."));
    QByteArray content = attributes.value("content"_L1).toUtf8();
    if (content.isEmpty())
        return refuse(Tr::tr("This picture carries no drawing. Only one that draw.io exported with its diagram can be read."));
    if (content.startsWith('%'))
        content = percentDecoded(content).value_or(QByteArray());
    const Result<QByteArray> xml = pageXml(content, m_allowance.bytes);
    if (!xml)
        return refuse(xml.error().what);
    m_allowance.bytes -= xml->size();
    QBuffer buffer;
    buffer.setData(*xml);
    buffer.open(QIODevice::ReadOnly);
    const Result<QList<Diagram>> pages = xmlPages(buffer, m_allowance, m_stop);
    if (!pages)
        return refuse(pages.error().what);
    m_pages = *pages;
    return true;
}

void Pages::open()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView name = m_xml.name();
    if (++m_depth > depthAtMost) {
        refuse(Tr::tr("Elements are nested more than %1 deep.").arg(depthAtMost));
    } else if (isCellPlace()) {
        if (--m_allowance.cells <= 0)
            refuse(Tr::tr("It has more than %1 shapes.").arg(cellsAtMost));
        m_isWrapped = false;
        name == "mxCell"_L1 ? openCell(attributes) : openWrapper(attributes);
    } else if (m_cell && m_isWrapped && name == "mxCell"_L1) {
        openCell(attributes);
    } else if (m_cell && name == "mxGeometry"_L1) {
        openGeometry(attributes);
    } else if (m_cell && name == "mxPoint"_L1) {
        openPoint(attributes);
    } else if (name == "diagram"_L1 && !m_hasModel && !m_isInDiagram) {
        m_isInDiagram = true;
        beginDiagram(attributes.value("name"_L1).toString());
    } else if (name == "mxGraphModel"_L1) {
        if (!m_isInDiagram)
            beginDiagram({});
        m_hasModel = true;
    } else if (name == "root"_L1 && m_hasModel && !m_pages.isEmpty()) {
        m_isInRoot = true;
        m_rootDepth = m_depth;
    } else if (m_depth == 1 && name == "mxlibrary"_L1) {
        refuse(Tr::tr("This is a library of shapes and no drawing."));
    } else if (m_depth == 1 && name == "svg"_L1) {
        readPicture(attributes);
    }
}

void Pages::close()
{
    const QStringView name = m_xml.name();
    if (isCellPlace() && m_cell) {
        m_pages.last().cells.append(*m_cell);
        m_cell.reset();
    }
    if (m_isInRoot && m_depth == m_rootDepth)
        m_isInRoot = false;
    if (m_isInDiagram && name == "diagram"_L1) {
        endDiagram();
        m_hasModel = false;
    }
    --m_depth;
}

Result<QList<Diagram>> Pages::read()
{
    while (next()) {
        if (m_xml.isStartElement())
            open();
        else if (m_xml.isEndElement())
            close();
        else if (m_xml.isCharacters() && m_isInDiagram && !m_hasModel)
            m_packed += m_xml.text();
    }
    if (!m_problem.isEmpty())
        return error();
    return m_pages;
}

} // namespace

Result<QList<Diagram>> xmlPages(QIODevice &in, Allowance &allowance, Stop stop)
{
    return Pages(in, allowance, std::move(stop)).read();
}

} // namespace keelson::drawio
