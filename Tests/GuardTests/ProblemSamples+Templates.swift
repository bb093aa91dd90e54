import BianzhiCore
import BianzhiReport
import Spreadsheets

extension ProblemSamples {
  private static let field = TemplateError.Place(
    field: "x", place: Wording(zh: "第 1 段", en: "paragraph 1"))

  /// Why a template cannot be filled.
  static let ofTemplates: [ProblemSample] =
    [
      TemplateError.notWord(path: "t.docx", .encrypted(file: "t.docx")),
      .noDocument(path: "t.docx"),
      .unknownFields(
        path: "t.docx", report: "feedback", [field], known: Wording(zh: "{{单位名称}}", en: "{{organ}}")
      ),
      .bodyNotAlone(path: "t.docx", field),
      .unclosed(path: "t.docx", field), .twoLists(path: "t.docx", field, other: "b.c"),
      .notForFormat("md"),
    ].map(ProblemSample.init)
    + [
      SheetTemplateError.notWorkbook(path: "t.xlsx", .encrypted(file: "t.xlsx")),
      .noSheets(path: "t.xlsx"), .unknownFields(path: "t.xlsx", [field], known: ["a"]),
      .unclosed(path: "t.xlsx", field), .noColumns(path: "t.xlsx", known: ["a"]),
      .notForFormat("csv"),
    ].map(ProblemSample.init) + files + limits

  private static let files: [ProblemSample] = [
    TemplateFileError.notFound(path: "t.xlsx"), .noPermission(path: "t.xlsx"),
    .isFolder(path: "t.xlsx"),
  ].map(ProblemSample.init)

  private static let limits: [ProblemSample] =
    [
      SheetLimitError.otherKind(path: "t.xlsx"), .chart(path: "t.xlsx", formula: "A!$B$3"),
      .sharedFormula(path: "t.xlsx", wording),
      .field(path: "t.xlsx", TemplateError.Place(field: "表名", place: wording)),
      .merged(path: "t.xlsx", TemplateError.Place(field: "单位名称", place: wording)),
    ].map(ProblemSample.init)
    + SheetReferenceProblem.allCases.map {
      ProblemSample(SheetLimitError.reference(path: "t.xlsx", wording, "D3", $0))
    }
    + BoundThing.allCases.map {
      ProblemSample(SheetLimitError.bound(path: "t.xlsx", sheet: "A", $0))
    }
}
