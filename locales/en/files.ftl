# Files received, once they have been fetched

file-other-kind =
    <b>{ $form }</b> · { $unit }

    The file <b>{ $name }</b> for “{ $question }” has an accepted name, but its content is not { $wanted }, so the Board may not be able to open it.

    The file and all answers are kept. Please open the file on your computer, save it as { $wanted } and send it again for this question.
file-lost =
    <b>{ $form }</b> · { $unit }

    The file <b>{ $name }</b> for “{ $question }” could not be fetched from Telegram. All answers are kept.

    Please send the { $wanted } file again for this question.
button-file-again = Send the file again
button-see-handed-in = See what was submitted
