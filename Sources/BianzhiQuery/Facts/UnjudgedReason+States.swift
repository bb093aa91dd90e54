import BianzhiCore

/// Reasons that hang on what a recorded state means.
extension UnjudgedReason {
  static let unknownStateWording = Wording(
    zh: "超不超取决于人员状态写法不明的人，请先在待办清单中认定是什么意思（或用 bianzhi value set）",
    en: """
      whether there are too many hangs on people whose state is in words that are not known; say in the worklist \
      what they mean (or with bianzhi value set)
      """)
}
