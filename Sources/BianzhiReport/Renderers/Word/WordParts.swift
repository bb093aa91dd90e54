import BianzhiCore

/// The parts of a Word document that are the same in every report.
enum WordParts {
  static let declaration: StaticString =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  static let tableProperties: StaticString = """
    <w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="5000" w:type="pct"/>\
    <w:tblLayout w:type="fixed"/></w:tblPr>
    """

  /// A4, with the page number below.
  static let page: StaticString = """
    <w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1440" w:right="1247" w:bottom="1247" w:left="1247" w:header="720" w:footer="720" w:gutter="0"/>\
    </w:sectPr>
    """

  static let contentTypes = part(
    """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    <Override PartName="/word/document.xml" ContentType="\(word("document.main"))"/>
    <Override PartName="/word/styles.xml" ContentType="\(word("styles"))"/>
    <Override PartName="/word/numbering.xml" ContentType="\(word("numbering"))"/>
    <Override PartName="/word/footer1.xml" ContentType="\(word("footer"))"/>
    <Override PartName="/word/settings.xml" ContentType="\(word("settings"))"/>
    \(customOverride)
    <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
    </Types>
    """)

  static let relationships = relationshipsPart([
    (office + "officeDocument", "word/document.xml"),
    (
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
  ])

  static let documentRelationships = relationshipsPart([
    (office + "styles", "styles.xml"), (office + "numbering", "numbering.xml"),
    (office + "footer", "footer1.xml"), (office + "settings", "settings.xml"),
    (office + "customXml", "../customXml/item1.xml"),
  ])

  static let customRelationships = customRelationships(to: 1)

  static func customRelationships(to number: Int) -> [UInt8] {
    relationshipsPart([(office + "customXmlProps", "itemProps\(number).xml")])
  }

  static let customOverride =
    "<Override PartName=\"/customXml/itemProps1.xml\" ContentType=\"\(customPropertiesType)\"/>"
  static let customLink =
    "<Relationship Id=\"rId5\" Type=\"\(customType)\" Target=\"../customXml/item1.xml\"/>"
  static let customType = office + "customXml"
  static let customPropertiesType =
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"

  static let customProperties = part(
    """
    <ds:datastoreItem ds:itemID="{6B1A2E0C-5C1D-4B8E-9D55-0B1A7E2C4F10}" \
    xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>\
    <ds:schemaRef ds:uri="urn:bianzhi:report"/></ds:schemaRefs></ds:datastoreItem>
    """)

  static let settings = part(
    "<w:settings \(main)><w:characterSpacingControl w:val=\"compressPunctuation\"/></w:settings>")

  static let footer = part(
    """
    <w:ftr \(main)><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>\
    <w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>\
    <w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>
    """)

  /// - Parameter lists: how many numbered lists there are, each of which begins with 1.
  static func numbering(lists: Int) -> [UInt8] {
    let others =
      lists < 2
      ? []
      : (3...lists + 1).map { number in
        """
        <w:num w:numId="\(number)"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">\
        <w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """
      }
    return part(numberingHead + others.joined() + "</w:numbering>")
  }

  private static let numberingHead =
    """
    <w:numbering \(main)><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>\
    <w:pPr><w:ind w:left="420" w:hanging="280"/></w:pPr></w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>\
    <w:pPr><w:ind w:left="420" w:hanging="280"/></w:pPr></w:lvl></w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    """

  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let main =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private static func word(_ part: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(part)+xml"
  }

  static func part(_ text: String) -> [UInt8] { Array("\(declaration)\(text)".utf8) }

  /// A part with one relationship that is written already.
  static func relationshipsPart(_ link: String) -> [UInt8] {
    part(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(link)</Relationships>
      """)
  }

  private static func relationshipsPart(_ links: [(type: String, target: String)]) -> [UInt8] {
    let lines = links.enumerated().map { place, link in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(link.type)\" Target=\"\(link.target)\"/>"
    }
    return part(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(lines.joined())</Relationships>
      """)
  }

  /// Official Chinese documents: body 仿宋, headings 黑体; 16 half-points are 8 pt.
  ///
  /// Digits and Latin letters are English in both languages: as Chinese ones programs break dates within their digits.
  static func styles() -> [UInt8] {
    let heads = [("1", 30, 360), ("2", 26, 240), ("3", 24, 200)].map { level, size, before in
      style(
        "Heading\(level)", "heading \(level)",
        paragraph: """
          <w:keepNext/><w:spacing w:before="\(before)" w:after="120"/><w:outlineLvl w:val="\((Int(level) ?? 1) - 1)"/>
          """, run: "<w:rFonts w:eastAsia=\"黑体\"/><w:b/><w:sz w:val=\"\(size)\"/>")
    }
    return part(
      """
      <w:styles \(main)><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋" w:cs="Times New Roman"/>\
      <w:sz w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      <w:spacing w:after="80" w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
      \(heads.joined())\(others)<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr>\
      <w:tblBorders>\(borders)</w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/>\
      <w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>
      """)
  }

  private static let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
    "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808890\"/>"
  }.joined()

  private static let tight = "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"

  private static let others = [
    style(
      "Title", "Title",
      paragraph: "<w:spacing w:before=\"240\" w:after=\"200\"/><w:jc w:val=\"center\"/>",
      run: "<w:rFonts w:eastAsia=\"黑体\"/><w:b/><w:sz w:val=\"40\"/>"),
    style(
      "Subtitle", "Subtitle", paragraph: "<w:spacing w:after=\"40\"/><w:jc w:val=\"center\"/>",
      run: "<w:color w:val=\"4F5963\"/><w:sz w:val=\"20\"/>"),
    style(
      "Caption", "caption", paragraph: "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>",
      run: "<w:b/><w:sz w:val=\"21\"/>"),
    style("TableText", "Table Text", paragraph: tight, run: "<w:sz w:val=\"18\"/>"),
    style("TileNumber", "Tile Number", paragraph: tight, run: "<w:b/><w:sz w:val=\"34\"/>"),
    style("ListParagraph", "List Paragraph", paragraph: "<w:ind w:left=\"420\"/>", run: ""),
    style(
      "Notice", "Notice",
      paragraph: """
        <w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="6B5200"/></w:pBdr>\
        <w:spacing w:before="80" w:after="80"/>
        """, run: ""),
    style(
      "Fold", "Fold", paragraph: "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/>",
      run: ""),
    style(
      "Gap", "Gap", paragraph: "<w:spacing w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>",
      run: "<w:sz w:val=\"8\"/>"),
  ].joined()

  private static func style(_ id: String, _ name: String, paragraph: String, run: String) -> String
  {
    """
    <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="Normal"/>\
    <w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>
    """
  }
}
