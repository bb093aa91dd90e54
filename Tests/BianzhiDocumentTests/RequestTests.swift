import BianzhiDocument
import Testing

/// What was asked for is no approval, even where the numbers of the approval stand beside it.
@Suite("Requests told in an approval") struct RequestTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "关于市档案馆编制的批复\n市档案馆：\n你馆请示收悉，请示拟核定编制30名、领导职数1正3副。经研究，核定你馆事业编制15名。",
      "市档案馆 事业编制=15"),
    ReadingCase(
      "关于县苗圃站编制的批复\n县林业局：\n所报县苗圃站事业编制30名、副站长3名的方案，编委会研究未予通过。"),
    ReadingCase(
      "关于县苗圃站编制的批复\n县林业局：\n所报县苗圃站领导职数1正4副。经研究，同意县苗圃站领导职数1正2副。",
      "县苗圃站 正 正职=1", "县苗圃站 副 副职=2"),
    ReadingCase(
      "关于县苗圃站编制的批复\n县林业局：\n你局《关于县苗圃站编制的请示》提出：县苗圃站事业编制30名。副站长3名。经研究，同意县苗圃站核定事业编制20名。",
      "县苗圃站 事业编制=20"),
    ReadingCase(
      "县编委会议纪要\n县教育局建议，县第五小学核增事业编制20名。会议讨论了县第六小学增加事业编制9名的事项，决定暂缓。"),
    ReadingCase(
      "关于县林业局编制的批复\n县林业局核增行政编制2名。不同意县林业局核增副局长1名。", "县林业局 变 行政编制+2"),
    ReadingCase(
      "县编委会议纪要\n县林业局希望增加行政编制3名、副局长1名，会议认为暂不具备条件。\n县住建局提请将县房产中心编制由10名调整为18名，领导职数由1正1副调整为1正3副。会议未予同意。"
    ),
    ReadingCase("关于县林业局编制的批复\n县林业局希望编委增加行政编制3名。"),
    ReadingCase("关于县林业局编制的批复\n县林业局行政编制3名的事项，由县编办统筹考虑。"),
    // The name of a school, and a step that is behind.
    ReadingCase("县希望小学核定事业编制20名，校长1名。", "县希望小学 事业编制=20", "县希望小学 正 校长=1"),
    ReadingCase("关于县林业局编制的批复\n经统筹考虑，核定县林业局行政编制12名。", "县林业局 行政编制=12"),
    // An approval that follows a suggestion is one.
    ReadingCase(
      "关于县林业局编制的批复\n根据县人大建议，县林业局核定行政编制12名。", "县林业局 行政编制=12"),
    ReadingCase(
      "关于县林业局编制的批复\n县林业局：\n所请事项已经县委编委会研究，同意县林业局核定行政编制12名。", "县林业局 行政编制=12"),
  ]

  @Test("nothing that was only asked for is proposed", arguments: cases)
  func readsRequest(_ reading: ReadingCase) { reading.expectReading() }
}
