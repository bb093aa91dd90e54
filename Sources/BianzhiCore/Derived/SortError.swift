/// The temporary folder has no room for a sort.
package struct SortError: Problem {
  let reason: String

  package init(reason: String) { self.reason = reason }

  package var status: ExitStatus { .cannotWrite }
  package var wording: Wording {
    Wording(
      zh: "临时文件夹写不进去（\(reason)）。请腾出空间，或用 TMPDIR 指定别处；没有存入任何内容。",
      en: """
        Cannot write to the temporary folder (\(reason)). Free some space or set TMPDIR; nothing \
        was stored.
        """)
  }
}
