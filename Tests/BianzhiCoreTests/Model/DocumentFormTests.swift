import Testing

@testable import BianzhiCore

@Suite("One form of a document's number") struct DocumentFormTests {
  static let forms: [(written: String, form: String)] = [
    ("岚编〔2019〕1号", "岚编〔2019〕1号"), ("岚编[2019]1号", "岚编〔2019〕1号"), ("岚编（2019）第 001 号", "岚编〔2019〕1号"),
    ("岚编【2019】12号", "岚编〔2019〕12号"), ("岚编﹝2019﹞1号", "岚编〔2019〕1号"), ("岚编 〔 2019 〕 1 号", "岚编〔2019〕1号"),
    ("岚编〔２０１９〕１２号", "岚编〔2019〕12号"), ("岚编〔2019年〕1号", "岚编〔2019〕1号"), ("岚编〔2019〕1", "岚编〔2019〕1号"),
    ("岚编[2019]1号、岚编[2020]2号", "岚编〔2019〕1号、岚编〔2020〕2号"), ("岚编[2019]1号（试行）", "岚编〔2019〕1号（试行）"),
    ("会议纪要", "会议纪要"), ("（试行）", "（试行）"), ("岚编〔2019〕", "岚编〔2019〕"), ("岚编〔19〕1号", "岚编〔19〕1号"),
    ("", ""),
    ("岚编〔2019〕1 号文", "岚编〔2019〕1号文"), ("岚编〔2019〕3-5号", "岚编〔2019〕3-5号"),
  ]

  @Test(arguments: forms)
  func bracketsAndWidthsDoNotMatter(written: String, form: String) {
    #expect(DocumentNumber.canonical(written) == form)
    #expect(DocumentNumber.canonical(form) == form)
  }
}
