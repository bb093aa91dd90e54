import BianzhiCore

/// Reasons that hang on what a recorded state means.
extension UnjudgedReason {
  static let unknownStateWording = Wording(
    zh: "超不超取决于人员状态写法不明的人，请先在待办清单中或用 bianzhi value set 认定",
    en: """
      whether there are too many hangs on people whose state is in words that are not known; say in the worklist or \
      with bianzhi value set what they mean
      """)
}
