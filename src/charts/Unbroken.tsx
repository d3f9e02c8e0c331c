type Props = { readonly text: string };

const percentage = /(\(?[\d.,]+ %\)?)/;

/** Text in which no line ends between a figure and its per cent sign. */
export function Unbroken({ text }: Props) {
  let at = 0;
  return text.split(percentage).map((part) => {
    const key = at;
    at += part.length;
    return percentage.test(part) ? (
      <span className="unbroken" key={key}>
        {part}
      </span>
    ) : (
      part
    );
  });
}
