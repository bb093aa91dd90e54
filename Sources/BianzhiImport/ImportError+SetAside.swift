package import BianzhiCore

/// Failures of files that an import sets aside, as `--quarantine` asks: none of them names that option.
extension ImportError {
  package var wordingSetAside: Wording {
    guard case .unknownHeadings(let file, let words) = self else { return wording }
    return Self.unknownHeadings(file, words, isSetAside: true)
  }

  static func unknownHeadings(_ file: String, _ words: [String], isSetAside: Bool) -> Wording {
    Wording(
      zh: """
        \(file)：是一张表，但表头（\(words.joined(separator: "、"))）认识的太少，看不出是哪种表。\
        请用 --kind 指明种类，用 --map 指明各列；不要它就移出文件夹\(isSetAside ? "" : "，或加 --quarantine")。
        """,
      en: """
        \(file): a table, but too little of its header (\(words.joined(separator: ", "))) is known to \
        tell its kind. Name the kind with --kind and the columns with --map; to do without it, move it \
        out of the folder\(isSetAside ? "" : " or add --quarantine").
        """)
  }

  static func nothingReadable(_ errors: [ImportError]) -> Wording {
    let told = errors.map(\.wordingSetAside)
    if errors.count == 1 { return told[0] }
    return Wording(
      zh: (["\(errors.count) 个文件或工作表都不能读取，没有存入任何内容。改正后重新导入："] + told.map(\.zh))
        .joined(separator: "\n"),
      en: ([
        "None of \(errors.count) files or sheets can be read; nothing was stored. Put them right and import again:"
      ] + told.map(\.en)).joined(separator: "\n"))
  }

  /// Why nothing is stored of files that cannot be read: one error for all of them, of which there is one at least.
  static func unread(_ errors: [ImportError], quarantines: Bool) -> ImportError {
    quarantines ? .nothingReadable(errors) : .together(errors)
  }
}
