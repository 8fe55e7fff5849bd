// Gives every part of the dialog its sentences.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en';

export const WordingContext = createContext(en);

export const useWording = () => useContext(WordingContext);
