import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

@Suite("folders") struct FolderTests {
  @Test func hiddenAndLockFilesAreLeftOutAndOthersNamed() throws {
    let desk = try Desk()
    try desk.write("in/organs.csv", UndoTests.organs)
    try desk.write("in/下级/quotas.CSV", UndoTests.quotas)
    try desk.write("in/truth.json", ["{}"])
    try desk.write("in/empty.csv", [])
    try desk.write("in/说明.txt", ["本文件夹由办公室整理。"])
    try desk.write("in/.organs.csv", UndoTests.organs)
    try desk.write("in/~$organs.csv", ["x"])
    try desk.write("in/.git/posts.csv", UndoTests.posts)
    let folder = desk.folder.file("in")
    let summary = try desk.take([folder])
    #expect(summary.files.map(\.path) == ["\(folder)/organs.csv", "\(folder)/下级/quotas.CSV"])
    #expect(
      Set(summary.passedOver)
        == Set(["truth.json", "empty.csv", "说明.txt"].map { "\(folder)/\($0)" }))
  }

  @Test func aFolderWithoutTablesIsAnError() throws {
    let desk = try Desk()
    try desk.write("in/truth.json", ["{}"])
    let error = #expect(throws: ImportError.self) { try desk.take([desk.folder.file("in")]) }
    guard case .noFiles? = error else { return unexpected(error) }
    #expect(error?.status == .notFound)
  }

  @Test func aNamedFileThatIsNoTableIsAnError() throws {
    let desk = try Desk()
    let error = #expect(throws: ImportError.self) { try desk.take(lines: ["本文件夹由办公室整理。"]) }
    guard case .noTable? = error else { return unexpected(error) }
  }

  @Test func aTextOfAnotherSortDoesNotStopAFolder() throws {
    let desk = try Desk()
    try desk.write("in/organs.csv", UndoTests.organs)
    try desk.write("in/通讯录.txt", ["单位,姓名,电话", "甲局,张一,0000"])
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.isStored && summary.files.count == 1 && summary.passedOver.isEmpty)
    #expect(summary.passedOverSheets.map(\.reason) == [.people(matter: "通讯录")])
  }
}
