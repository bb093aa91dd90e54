import BianzhiCore
import Spreadsheets
import Testing

@testable import BianzhiReport

@Suite("words and bars on a terminal") struct TerminalTests {
  static let counts: [(number: Int, text: String)] = [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000"),
    (-999, "-999"), (.min, "-9,223,372,036,854,775,808"),
  ]

  @Test(arguments: counts)
  func groups(number: Int, text: String) {
    #expect(Counts.grouped(number) == text)
  }

  @Test func messages() {
    let screen = Screen()
    let plain = Messages(language: .zh, isColored: false, write: screen.write)
    plain.note("导入\u{1B}[2J")
    plain.warning(Wording(zh: "有误", en: "wrong"))
    plain.problem("一\n二")
    Messages(language: .en, isColored: true, write: screen.write).problem("bad")
    let texts = ["导入␛[2J\n", "警告：有误\n", "错误：一\n二\n", "\u{1B}[1;31merror: \u{1B}[0mbad\n"]
    #expect(screen.texts == texts)
  }

  @Test(arguments: [10, 20, 40, 61, 80, 200])
  func barFits(columns: Int) {
    for label in ["", "导入", String(repeating: "在编人员花名册", count: 20)] {
      for fraction in [nil, 0, 0.42, 1, 7, .nan] as [Double?] {
        let screen = Screen()
        var bar = ProgressBar(isTerminal: true, columns: columns, write: screen.write)
        bar.show(label: label, fraction: fraction, detail: "已读 1,234,567 行\n，共 2,000,000 行")
        #expect(screen.texts.count == 1)
        let line = screen.texts[0].dropFirst()
        #expect(screen.texts[0].first == "\r")
        #expect(DisplayWidth.columns(of: String(line)) < columns)
      }
    }
  }

  @Test func barLooksLikeThis() {
    let screen = Screen()
    var bar = ProgressBar(isTerminal: true, write: screen.write)
    bar.show(label: "导入花名册", fraction: 0.42, detail: "1,000 行")
    #expect(screen.texts == ["\r导入花名册 [########------------]  42%  1,000 行"])
    bar.finish()
    bar.finish()
    #expect(screen.texts.dropFirst() == ["\r" + String(repeating: " ", count: 48) + "\r"])
  }

  @Test func barIsDrawnTenTimesASecond() {
    let screen = Screen()
    let start = ContinuousClock.now
    var ticks = 0
    var bar = ProgressBar(
      isTerminal: true, now: { start + .milliseconds(ticks) }, write: screen.write)
    for _ in 0..<1000 {
      bar.show(label: "a")
      ticks += 1
    }
    #expect(screen.texts.count == 10)
  }

  @Test func shorterLineCoversTheLongerOne() {
    let screen = Screen()
    let start = ContinuousClock.now
    var ticks = 0
    var bar = ProgressBar(isTerminal: true, now: { start + .seconds(ticks) }, write: screen.write)
    bar.show(label: "局局")
    ticks += 1
    bar.show(label: "a")
    #expect(screen.texts == ["\r局局", "\ra   "])
  }

  @Test func noTerminalNoBar() {
    let screen = Screen()
    var bar = ProgressBar(isTerminal: false, write: screen.write)
    bar.show(label: "a", fraction: 1)
    bar.finish()
    #expect(screen.texts.isEmpty)
  }

  @Test func everyErrorIsSaidInChinese() {
    let errors: [WriteError] = [
      .emptyPath, .folderMissing(file: "f"), .isFolder(file: "f"), .notRegular(file: "f"),
      .noPermission(file: "f"), .noSpace(file: "f"), .writeFailed(file: "f", code: 5),
      .noConverter(encoding: .gb18030), .cannotEncode(row: 1, column: 2, encoding: .gb18030),
      .nulCharacter(row: 1, column: 2),
    ]
    #expect(Set(errors.map(\.wording.zh)).count == errors.count)
    #expect(errors.allSatisfy { $0.wording.en == $0.description && $0.status.rawValue >= 64 })
  }
}
